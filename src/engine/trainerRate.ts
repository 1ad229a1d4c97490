import { timeSteps } from './timeSteps';
import type { Trainer } from './trainer';

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
