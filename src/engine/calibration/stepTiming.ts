import { median } from '../../analysis/fit/statistics';
import type { Trainer } from '../trainer/trainer';

/** Milliseconds that a trainer takes for so many steps, the work on the device waited for. */
async function timeSteps(
  trainer: Pick<Trainer, 'advance' | 'flush'>,
  steps: number,
  now: () => number,
): Promise<number> {
  const from = now();
  await trainer.advance(steps);
  await trainer.flush();
  return now() - from;
}

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

/** How long the steps may take together; one step is always taken, however long it is. */
const RATE_BUDGET_MS = 60;
/** A shorter batch tells more about the clock than about the engine: browsers round theirs. */
const MIN_BATCH_MS = 8;
/** From one batch to the next; no quick answer may lead to a batch of seconds. */
const MAX_GROWTH = 4;
const MAX_BATCH_STEPS = 2 ** 16;

/**
 * Steps per second of a trainer that has just been set up, by its best batch of steps: whatever else the machine did
 * meanwhile only slowed others. The first step is not counted, as much is compiled during it; `firstMayCount` says that
 * it counts where it is so long (over the whole budget) that this no longer matters.
 */
export async function measureStepsPerSecond(
  trainer: Pick<Trainer, 'advance' | 'flush'>,
  now: () => number,
  firstMayCount: boolean,
): Promise<number> {
  const firstMs = await timeSteps(trainer, 1, now);
  if (firstMayCount && firstMs >= RATE_BUDGET_MS) return 1000 / firstMs;
  const from = now();
  let done = 0;
  let best = 0;
  for (let steps = 1; steps <= MAX_BATCH_STEPS; ) {
    const ms = await timeSteps(trainer, steps, now);
    done += steps;
    if (ms >= MIN_BATCH_MS) best = Math.max(best, (steps * 1000) / ms);
    const left = RATE_BUDGET_MS - (now() - from);
    if (left < MIN_BATCH_MS) break;
    steps = Math.max(1, Math.floor(steps * Math.min(MAX_GROWTH, ms > 0 ? left / ms : MAX_GROWTH)));
  }
  return best || (done * 1000) / (now() - from);
}
