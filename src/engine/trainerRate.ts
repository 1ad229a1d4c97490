import { timeSteps } from './timeSteps';
import type { Trainer } from './trainer';

/** How long the steps may take together; one step is always taken, however long it is. */
const BUDGET_MS = 60;
/** A shorter batch tells more about the clock than about the engine: browsers round theirs. */
const SHORT_MS = 8;
/** From one batch to the next; no quick answer may lead to a batch of seconds. */
const MOST_GROWTH = 4;
const MOST_STEPS = 2 ** 16;

/**
 * Steps per second of a trainer that has just been set up, by its best batch of steps: whatever else the machine did
 * meanwhile only slowed others. The first step is not counted, as much is compiled during it; `firstMayCount` says that
 * it counts where it is so long (over the whole budget) that this no longer matters.
 */
export async function trainerRate(
  trainer: Pick<Trainer, 'advance' | 'settle'>,
  now: () => number,
  firstMayCount: boolean,
): Promise<number> {
  const firstMs = await timeSteps(trainer, 1, now);
  if (firstMayCount && firstMs >= BUDGET_MS) return 1000 / firstMs;
  const from = now();
  let done = 0;
  let best = 0;
  for (let steps = 1; steps <= MOST_STEPS; ) {
    const ms = await timeSteps(trainer, steps, now);
    done += steps;
    if (ms >= SHORT_MS) best = Math.max(best, (steps * 1000) / ms);
    const left = BUDGET_MS - (now() - from);
    if (left < SHORT_MS) break;
    steps = Math.max(
      1,
      Math.floor(steps * Math.min(MOST_GROWTH, ms > 0 ? left / ms : MOST_GROWTH)),
    );
  }
  return best || (done * 1000) / (now() - from);
}
