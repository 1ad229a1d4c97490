import { modelParameters } from '../run/modelParameters';
import type { RunConfig } from '../run/runConfig';
import { groupedNumber } from '../run/settingText';
import type { Snapshot } from '../run/snapshot';
import { tokenCount } from '../tasks/pairs';

const PARTS = ['weights', 'first', 'second', 'rest'] as const;

/** Why a list of runs cannot start from these snapshots, one each; undefined where it can. */
export function snapshotProblem(
  snapshots: readonly Snapshot[],
  configs: readonly RunConfig[],
): string | undefined {
  const [first] = snapshots;
  const [config] = configs;
  if (!first || !config || snapshots.length !== configs.length) {
    return `There are ${snapshots.length} snapshots to start ${configs.length} runs from.`;
  }
  const { step, optimizerStep } = first;
  if (
    !(
      Number.isInteger(step) &&
      Number.isInteger(optimizerStep) &&
      0 <= optimizerStep &&
      optimizerStep <= step
    )
  ) {
    return `A snapshot’s steps must be whole numbers, not ${step} with ${optimizerStep} of the optimiser.`;
  }
  if (snapshots.some((other) => other.step !== step || other.optimizerStep !== optimizerStep)) {
    return 'Runs that train side by side must start from snapshots of the same step.';
  }
  const parameters = modelParameters(config.model, tokenCount(config.task.op, config.task.p));
  for (const { state } of snapshots) {
    for (const part of PARTS) {
      for (const { name, rows, columns } of parameters) {
        const length = state[part]?.[name]?.length;
        if (length === rows * columns) continue;
        const found =
          length === undefined ? `no ${name}` : `${groupedNumber(length)} numbers in ${name}`;
        return `The snapshot is of another model: it has ${found}, and this one wants ${groupedNumber(rows * columns)}.`;
      }
    }
  }
  return undefined;
}
