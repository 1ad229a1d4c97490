import { describe, expect, it } from 'vitest';
import { thinSteps, totalBytes, withStep } from './thinnedSteps';

interface Frame {
  readonly step: number;
  readonly shown: number;
  readonly size: number;
}
const frame = (step: number, shown = 0, size = 16): Frame => ({ step, shown, size });
const limits = ({ most = 1000, mostBytes = 1e9 } = {}) => ({
  most,
  mostBytes,
  bytesOf: ({ size }: Frame) => size,
  distance: (one: Frame, other: Frame) => Math.abs(one.shown - other.shown),
});
/** What is held after items were added one after the other. */
const heldOf = (
  items: readonly Frame[],
  bounds: { most?: number; mostBytes?: number } = {},
): readonly Frame[] =>
  items.reduce<readonly Frame[]>(
    (held, item) => thinSteps(withStep(held, item), limits(bounds)),
    [],
  );
const bytesOf = (frames: readonly Frame[]) => totalBytes(frames, ({ size }) => size);
const stepsOf = (frames: readonly Frame[]) => frames.map(({ step }) => step);

describe('what is held of the steps of a run', () => {
  it('stands in the order of the steps, one of a step that is there in its place', () => {
    const before = heldOf([5, 0, 9, 7, 9].map((step) => frame(step, step)));
    const after = withStep(before, frame(5, 55));
    expect(after.map(({ step, shown }) => [step, shown])).toEqual([
      [0, 0],
      [5, 55],
      [7, 7],
      [9, 9],
    ]);
    expect(before[1]?.shown).toBe(5);
  });

  it('stays within its number, first and last included, about evenly in the logarithm of the step', () => {
    const all = Array.from({ length: 10_001 }, (_, step) => frame(step));
    const steps = stepsOf(heldOf(all, { most: 20 }));
    expect(steps).toHaveLength(20);
    expect([steps[0], steps.at(-1)]).toEqual([0, 10_000]);
    const ratios = steps.slice(1, -1).map((step, i) => (step + 1) / ((steps[i] as number) + 1));
    // Even spacing of 20 in ln 10,001 is a factor of 1.62; greedy thinning stays within twice that in the logarithm.
    expect(Math.max(...ratios)).toBeLessThan(1.62 ** 2);
  });

  it('stays within its bytes', () => {
    const all = Array.from({ length: 301 }, (_, step) => frame(step, 0, 100));
    const held = heldOf(all, { mostBytes: 1000 });
    expect([held.length, bytesOf(held)]).toEqual([10, 1000]);
  });

  it('is closer where the network changes', () => {
    // Between steps 1,000 and 2,000 what is shown goes from 0 to 1.
    const all = Array.from({ length: 1001 }, (_, i) =>
      frame(10 * i, Math.min(1, Math.max(0, (10 * i - 1000) / 1000))),
    );
    const within = stepsOf(heldOf(all, { most: 30 })).filter(
      (step) => step >= 1000 && step <= 2000,
    ).length;
    const even = (30 * Math.log(2)) / Math.log(10_001);
    expect(within).toBeGreaterThan(2 * even);
  });

  it('is thinned at once by the same rule, and has two at least', () => {
    const all = Array.from({ length: 201 }, (_, i) => frame(i * 50));
    const thinned = thinSteps(all, limits({ mostBytes: 10 * 16 }));
    expect(thinned).toHaveLength(10);
    expect([thinned[0]?.step, thinned.at(-1)?.step]).toEqual([0, 10_000]);
    expect(stepsOf(thinSteps(all, limits({ mostBytes: 31 })))).toEqual([0, 10_000]);
    expect(thinSteps([], limits())).toEqual([]);
  });
});
