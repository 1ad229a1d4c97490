import type { Trainer } from '../engine/trainer';

/**
 * Milliseconds per step of a trainer over about `budgetMs`, the work on the device waited for. One step is timed first to
 * know how many fit, so that slow engines take one step and fast ones are not timed by the queue's latency.
 */
export async function benchRound(
  trainer: Trainer,
  budgetMs: number,
  stepsAtMost: number,
  now: () => number,
): Promise<number> {
  const time = async (steps: number) => {
    const startMs = now();
    await trainer.advance(steps);
    await trainer.settle();
    return (now() - startMs) / steps;
  };
  const oneMs = await time(1);
  const steps = Math.min(stepsAtMost, Math.floor(budgetMs / oneMs));
  return steps > 1 ? time(steps) : oneMs;
}
