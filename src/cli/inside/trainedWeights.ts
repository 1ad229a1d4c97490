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

/** The settings that hold at a step: D is smaller after a cut. */
export function configAtStep(config: RunConfig, step: number): RunConfig {
  const { cut, task } = config;
  if (cut.step === 0 || step <= cut.step) return config;
  return { ...config, task: { ...task, trainExamples: cut.trainExamples } };
}

/** Every multiple of `every`, 0 included, and the last step; without it, the last step only. */
export function stepsEvery(every: number | undefined, maxSteps: number): number[] {
  if (every === undefined) return [maxSteps];
  const count = Math.ceil(maxSteps / every);
  return [...Array.from({ length: count }, (_, i) => i * every), maxSteps];
}

/** Trains a run to the last of some steps, which rise and are its maxSteps at most, and yields its weights at each. */
export async function* trainedWeights(
  config: RunConfig,
  steps: readonly number[],
  environment: Environment,
  signal: AbortSignal,
): AsyncGenerator<TrainedWeights, void, void> {
  const maxSteps = steps.at(-1) ?? 0;
  const training = train([{ ...config, maxSteps }], signal, environment);
  let step = 0;
  let due = 0; // place in `steps` of the next one
  try {
    let pull: Pull = {};
    while (!signal.aborted) {
      const { value: event, done } = await training.next(pull);
      if (done || event.type === 'finished') return;
      await setImmediate(); // engines without a GPU resolve as microtasks: Ctrl-C would never be handled
      if (event.type === 'failed') {
        yield { error: event.error };
        return;
      }
      let isThere = false;
      if (event.type === 'progress' || event.type === 'metrics') {
        step = event.type === 'progress' ? event.step : (event.rows[0]?.row.step ?? step);
        isThere = step === steps[due];
      }
      if (event.type === 'weights') {
        const weights = event.members[0]?.weights;
        if (!weights) throw new Error('The engine read no weights.');
        due++;
        // Weights that are no numbers are those of a run that fails when it is measured next.
        if (areFinite(weights)) yield { step, weights };
      }
      pull = isThere ? { weights: [0] } : { steps: Math.max(1, (steps[due] ?? maxSteps) - step) };
    }
  } finally {
    await training.return();
  }
}
