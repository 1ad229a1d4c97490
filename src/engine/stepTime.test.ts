import { describe, expect, it } from 'vitest';
import { measureStepMs } from './stepTime';
import type { Trainer } from './trainer';

/** A trainer whose steps take `ms`, and its first ten times as long; the clock ticks every `tickMs`. */
function trainer(ms: number, tickMs: number) {
  let nowMs = 0;
  let step = 0;
  return {
    now: () => Math.floor(nowMs / tickMs) * tickMs,
    took: () => nowMs,
    steps: () => step,
    trainer: {
      async advance(steps: number) {
        for (let i = 0; i < steps; i++) nowMs += step++ === 0 ? 10 * ms : ms;
      },
      async flush() {},
    } as unknown as Trainer,
  };
}

describe('the time of a step', () => {
  it.each([0.002, 0.7, 17, 90])('is found to a few percent: %d ms', async (ms) => {
    const { trainer: made, now, took } = trainer(ms, 0.1);
    expect((await measureStepMs(made, now)) / ms).toBeCloseTo(1, 1);
    expect(took()).toBeLessThan(1000 + 10 * ms);
  });

  it('is taken from a single step where that takes long', async () => {
    const { trainer: made, now, steps } = trainer(2000, 0.1);
    expect(await measureStepMs(made, now)).toBe(2000);
    expect(steps()).toBe(2);
  });
});
