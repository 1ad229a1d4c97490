/** A model in training, as the benchmark drives it. */
export interface Stepper {
  /** What computes, in words. */
  readonly label: string;
  /** Does steps and waits until they are done. */
  advance(steps: number): Promise<void>;
  /** The training loss at the present weights, nats. */
  loss(): Promise<number>;
}

/**
 * Milliseconds per step over about `budgetMs`. One step is timed first to know how many fit, so that slow contenders take one
 * step and fast ones are not timed by the queue's latency.
 */
export async function timeRound(
  stepper: Pick<Stepper, 'advance'>,
  budgetMs: number,
  stepsAtMost: number,
  now: () => number,
): Promise<number> {
  const time = async (steps: number) => {
    const startMs = now();
    await stepper.advance(steps);
    return (now() - startMs) / steps;
  };
  const oneMs = await time(1);
  const steps = Math.min(stepsAtMost, Math.floor(budgetMs / oneMs));
  return steps > 1 ? time(steps) : oneMs;
}
