import { trainingText } from '../../messages/en/engines';
import { groupedNumber, plainNumber } from '../../messages/format/numbers';
import type { RunConfig } from '../../run/config/runConfig';
import type { Snapshot } from '../../run/events/snapshot';
import { modelParameters } from '../../run/model/modelParameters';
import { tokenCount } from '../../tasks/pairs';
import { STATE_PARTS } from '../trainer/adamw';

/** Why a list of runs cannot start from these snapshots, one each; undefined where it can. */
export function snapshotProblem(
  snapshots: readonly Snapshot[],
  configs: readonly RunConfig[],
): string | undefined {
  const [first] = snapshots;
  const [config] = configs;
  if (!first || !config || snapshots.length !== configs.length) {
    return trainingText.snapshotCount({
      snapshots: snapshots.length,
      runs: configs.length,
    });
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
    return trainingText.snapshotSteps({
      step: plainNumber(step),
      optimizerStep: plainNumber(optimizerStep),
    });
  }
  if (snapshots.some((other) => other.step !== step || other.optimizerStep !== optimizerStep)) {
    return trainingText.snapshotsApart;
  }
  const parameters = modelParameters(config.model, tokenCount(config.task.op, config.task.p));
  for (const { state } of snapshots) {
    for (const part of STATE_PARTS) {
      for (const { name, rows, columns } of parameters) {
        const length = state[part]?.[name]?.length;
        if (length === rows * columns) continue;
        const wanted = groupedNumber(rows * columns);
        return length === undefined
          ? trainingText.snapshotLacks({ name, wanted })
          : trainingText.snapshotSize({ name, found: groupedNumber(length), wanted });
      }
    }
  }
  return undefined;
}
