import { expect, it } from 'vitest';
import { timeRound } from './stepper';

/** A clock that a training of `stepMs` a step moves. */
function training(stepMs: number) {
  const calls: number[] = [];
  let nowMs = 0;
  const advance = async (steps: number) => {
    calls.push(steps);
    nowMs += steps * stepMs;
  };
  return { calls, advance, now: () => nowMs };
}

it('fills the time with steps, after one to know how many fit', async () => {
  const fast = training(2);
  expect(await timeRound(fast, 100, 1000, fast.now)).toBe(2);
  expect(fast.calls).toEqual([1, 50]);
});

it('takes one step where no more fit, and never more than allowed', async () => {
  const slow = training(80);
  expect(await timeRound(slow, 100, 1000, slow.now)).toBe(80);
  expect(slow.calls).toEqual([1]);
  const fast = training(0.1);
  await timeRound(fast, 100, 500, fast.now);
  expect(fast.calls).toEqual([1, 500]);
});
