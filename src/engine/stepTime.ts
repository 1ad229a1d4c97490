import { median } from './median';
import { timeSteps } from './timeSteps';
import type { Trainer } from './trainer';

const ROUNDS = 5;
const ROUND_MS = 60;
const MAX_ROUND_STEPS = 2000;

/**
 * Milliseconds per step of a trainer that has been started already: the median of a few rounds of about 60 ms, the work on
 * the device waited for. A step that takes longer is timed fewer times.
 */
export async function measureStepMs(trainer: Trainer, now: () => number): Promise<number> {
  const time = async (steps: number) => (await timeSteps(trainer, steps, now)) / steps;
  await time(1); // compiles, and warms the caches
  const oneMs = Math.max(await time(1), 1e-3); // a coarse clock may see nothing
  if (oneMs > ROUNDS * ROUND_MS) return oneMs;
  // Fast steps are timed in two strides: a single one says more of the queue's latency than of the step.
  const stepMs = oneMs < ROUND_MS / 4 ? await time(Math.ceil(ROUND_MS / 4 / oneMs)) : oneMs;
  const steps = Math.min(MAX_ROUND_STEPS, Math.floor(ROUND_MS / stepMs));
  const rounds = steps > 0 ? ROUNDS : Math.max(1, Math.floor((ROUNDS * ROUND_MS) / stepMs));
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) times.push(await time(Math.max(1, steps)));
  return median(times);
}
