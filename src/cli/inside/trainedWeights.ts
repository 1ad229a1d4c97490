import { setImmediate } from 'node:timers/promises';
import type { Environment } from '../../engine/environment';
import { train } from '../../engine/train/train';
import type { RunConfig } from '../../run/config/runConfig';
import type { RunError } from '../../run/events/runError';
import type { Pull } from '../../run/events/trainEvent';
import type { Weights } from '../../run/model/trainingState';

/** The weights of a run at one of its steps, or why it failed. */
export type TrainedWeights =
  | { readonly step: number; readonly weights: Weights }
  | { readonly error: RunError };

const areFinite = (weights: Weights) =>
  Object.values(weights).every((values) => values.every(Number.isFinite));

/** Trains a run to its last step, and yields its weights there, and at every multiple of `every` before it, 0 included. */
export async function* trainedWeights(
  config: RunConfig,
  every: number | undefined,
  environment: Environment,
  signal: AbortSignal,
): AsyncGenerator<TrainedWeights, void, void> {
  const { maxSteps } = config;
  const period = every ?? maxSteps;
  const isDue = (step: number) => step === maxSteps || (every !== undefined && step % period === 0);
  const training = train([config], signal, environment);
  let taken = -1;
  try {
    let pull: Pull = {};
    while (!signal.aborted) {
      const { value: event, done } = await training.next(pull);
      if (done || event.type === 'finished') return;
      await setImmediate(); // engines without a GPU resolve as microtasks: Ctrl-C would never be handled
      pull = {};
      if (event.type === 'failed') {
        yield { error: event.error };
        return;
      }
      if (event.type === 'snapshots') {
        const snapshot = event.taken[0]?.snapshot;
        if (!snapshot) throw new Error('The engine took no snapshot.');
        const { step, state } = snapshot;
        taken = step;
        // Weights that are no numbers are those of a run that fails when it is measured next.
        if (areFinite(state.weights)) yield { step, weights: state.weights };
        pull = { steps: period - (step % period) };
      }
      const step =
        event.type === 'progress'
          ? event.step
          : event.type === 'metrics'
            ? event.rows[0]?.row.step
            : undefined;
      if (step === undefined) continue;
      pull =
        isDue(step) && step !== taken ? { snapshot: [0] } : { steps: period - (step % period) };
    }
  } finally {
    await training.return();
  }
}
