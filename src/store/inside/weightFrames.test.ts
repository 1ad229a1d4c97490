import { describe, expect, it } from 'vitest';
import { createWeightFrames, type WeightFrame } from './weightFrames';

const frame = (step: number, summary = 0, size = 4): WeightFrame<number> => ({
  step,
  weights: { w: new Float32Array(size) },
  summary,
});
const frames = (limits: { maxFrames?: number; maxBytes?: number } = {}) =>
  createWeightFrames<number>({
    maxFrames: limits.maxFrames ?? 1000,
    maxBytes: limits.maxBytes ?? 1e9,
    distance: (one, other) => Math.abs(one - other),
  });
const stepsOf = ({ all }: { all: readonly { step: number }[] }) => all.map(({ step }) => step);

describe('frames of weights', () => {
  it('stand in the order of their steps, one of a step that is there in its place', () => {
    const held = frames();
    for (const step of [5, 0, 9, 7, 9]) held.add(frame(step, step));
    held.add(frame(5, 55));
    expect(held.all.map(({ step, summary }) => [step, summary])).toEqual([
      [0, 0],
      [5, 55],
      [7, 7],
      [9, 9],
    ]);
    expect(held.bytes).toBe(4 * 16);
    held.clear();
    expect([held.all.length, held.bytes]).toEqual([0, 0]);
  });

  it('stay within their number, first and last included, about evenly in the logarithm of the step', () => {
    const held = frames({ maxFrames: 20 });
    for (let step = 0; step <= 10_000; step++) held.add(frame(step));
    const steps = stepsOf(held);
    expect(steps).toHaveLength(20);
    expect([steps[0], steps.at(-1)]).toEqual([0, 10_000]);
    const ratios = steps.slice(1, -1).map((step, i) => (step + 1) / ((steps[i] as number) + 1));
    // Even spacing of 20 in ln 10,001 is a factor of 1.62; greedy thinning stays within twice that in the logarithm.
    expect(Math.max(...ratios)).toBeLessThan(1.62 ** 2);
  });

  it('stay within their bytes', () => {
    const held = frames({ maxBytes: 1000 });
    for (let step = 0; step <= 300; step++) held.add(frame(step, 0, 25));
    expect(held.bytes).toBe(1000);
    expect(held.all).toHaveLength(10);
  });

  it('are closer where the network changes', () => {
    const held = frames({ maxFrames: 30 });
    // Between steps 1,000 and 2,000 what is shown goes from 0 to 1.
    for (let step = 0; step <= 10_000; step += 10)
      held.add(frame(step, Math.min(1, Math.max(0, (step - 1000) / 1000))));
    const within = stepsOf(held).filter((step) => step >= 1000 && step <= 2000).length;
    const even = (30 * Math.log(2)) / Math.log(10_001);
    expect(within).toBeGreaterThan(2 * even);
  });
});
