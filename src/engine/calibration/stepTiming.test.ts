import { describe, expect, it } from 'vitest';
import type { Trainer } from '../trainer/trainer';
import { measureStepMs, measureStepsPerSecond } from './stepTiming';

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

/** A trainer whose steps take `ms`, seen through a clock that ticks every `tick` ms. */
async function rateOf(ms: number, tick = 0.1) {
  let now = 0;
  let steps = 0;
  const trainer = {
    async advance(count: number) {
      steps += count;
      now += count * ms;
    },
    flush: async () => {},
  };
  const clock = () => Math.floor(now / tick + 1e-9) * tick;
  const rate = await measureStepsPerSecond(trainer, clock, true);
  return { rate, steps, now };
}

it.each([0.003, 0.2, 2.2, 25, 73, 900])('times steps of %f ms in little time', async (ms) => {
  const { rate, now } = await rateOf(ms);
  expect(rate / (1000 / ms)).toBeGreaterThan(0.97);
  expect(rate / (1000 / ms)).toBeLessThan(1.03);
  expect(now).toBeLessThan(Math.max(140, 2.5 * ms));
});

it('is not fooled by a clock as coarse as privacy settings make it', async () => {
  const { rate, now } = await rateOf(0.2, 100);
  expect(rate / 5000).toBeGreaterThan(0.5);
  expect(rate / 5000).toBeLessThan(2);
  expect(now).toBeLessThan(1000);
});

it('takes the best of its batches', async () => {
  const took = [9, 9, 30, 10, 10, 10, 10, 10]; // first, and something else that ran meanwhile
  let now = 0;
  const trainer = {
    async advance(count: number) {
      now += count * (took.shift() ?? 10);
    },
    flush: async () => {},
  };
  expect(await measureStepsPerSecond(trainer, () => now, false)).toBeCloseTo(1000 / 9);
});
