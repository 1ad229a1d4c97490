import { describe, expect, it } from 'vitest';
import { createThinnedSteps, thinSteps } from './thinnedSteps';

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
const held = (bounds: { most?: number; mostBytes?: number } = {}) =>
  createThinnedSteps(limits(bounds));
const stepsOf = (frames: readonly Frame[]) => frames.map(({ step }) => step);

describe('what is held of the steps of a run', () => {
  it('stands in the order of the steps, one of a step that is there in its place', () => {
    const frames = held();
    for (const step of [5, 0, 9, 7, 9]) frames.add(frame(step, step));
    const before = frames.all;
    frames.add(frame(5, 55));
    expect(frames.all.map(({ step, shown }) => [step, shown])).toEqual([
      [0, 0],
      [5, 55],
      [7, 7],
      [9, 9],
    ]);
    expect(before[1]?.shown).toBe(5);
    expect(frames.bytes).toBe(4 * 16);
    frames.begin([frame(3)]);
    expect([stepsOf(frames.all), frames.bytes]).toEqual([[3], 16]);
  });

  it('stays within its number, first and last included, about evenly in the logarithm of the step', () => {
    const frames = held({ most: 20 });
    for (let step = 0; step <= 10_000; step++) frames.add(frame(step));
    const steps = stepsOf(frames.all);
    expect(steps).toHaveLength(20);
    expect([steps[0], steps.at(-1)]).toEqual([0, 10_000]);
    const ratios = steps.slice(1, -1).map((step, i) => (step + 1) / ((steps[i] as number) + 1));
    // Even spacing of 20 in ln 10,001 is a factor of 1.62; greedy thinning stays within twice that in the logarithm.
    expect(Math.max(...ratios)).toBeLessThan(1.62 ** 2);
  });

  it('stays within its bytes', () => {
    const frames = held({ mostBytes: 1000 });
    for (let step = 0; step <= 300; step++) frames.add(frame(step, 0, 100));
    expect(frames.bytes).toBe(1000);
    expect(frames.all).toHaveLength(10);
  });

  it('is closer where the network changes', () => {
    const frames = held({ most: 30 });
    // Between steps 1,000 and 2,000 what is shown goes from 0 to 1.
    for (let step = 0; step <= 10_000; step += 10)
      frames.add(frame(step, Math.min(1, Math.max(0, (step - 1000) / 1000))));
    const within = stepsOf(frames.all).filter((step) => step >= 1000 && step <= 2000).length;
    const even = (30 * Math.log(2)) / Math.log(10_001);
    expect(within).toBeGreaterThan(2 * even);
  });

  it('is thinned at once by the same rule, to nothing where two are too much', () => {
    const all = Array.from({ length: 201 }, (_, i) => frame(i * 50));
    const thinned = thinSteps(all, limits({ mostBytes: 10 * 16 }));
    expect(thinned).toHaveLength(10);
    expect([thinned[0]?.step, thinned.at(-1)?.step]).toEqual([0, 10_000]);
    expect(thinSteps(all, limits({ mostBytes: 31 }))).toEqual([]);
    expect(thinSteps([], limits())).toEqual([]);
  });
});
