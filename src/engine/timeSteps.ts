import type { Trainer } from './trainer';

/** Milliseconds that a trainer takes for so many steps, the work on the device waited for. */
export async function timeSteps(
  trainer: Pick<Trainer, 'advance' | 'flush'>,
  steps: number,
  now: () => number,
): Promise<number> {
  const from = now();
  await trainer.advance(steps);
  await trainer.flush();
  return now() - from;
}
