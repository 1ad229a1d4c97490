import type { RunConfig } from '../../run/config/runConfig';
import type { RunProblem } from '../../run/events/runError';
import type { Snapshot } from '../../run/events/snapshot';
import { modelParameters } from '../../run/model/modelParameters';
import { tokenCount } from '../../tasks/pairs';
import { STATE_PARTS } from '../trainer/adamw';

/** Why a list of runs cannot start from these snapshots, one each; undefined where it can. */
export function snapshotProblem(
  snapshots: readonly Snapshot[],
  configs: readonly RunConfig[],
): RunProblem | undefined {
  const [first] = snapshots;
  const [config] = configs;
  if (!first || !config || snapshots.length !== configs.length) {
    const values = { snapshots: snapshots.length, runs: configs.length };
    return { code: 'snapshot-count', values };
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
    return { code: 'snapshot-steps', values: { step, optimizerStep } };
  }
  if (snapshots.some((other) => other.step !== step || other.optimizerStep !== optimizerStep)) {
    return { code: 'snapshots-apart', values: {} };
  }
  const parameters = modelParameters(config.model, tokenCount(config.task.op, config.task.p));
  for (const { state } of snapshots) {
    for (const part of STATE_PARTS) {
      for (const { name, rows, columns } of parameters) {
        const length = state[part]?.[name]?.length;
        if (length === rows * columns) continue;
        const expected = rows * columns;
        return length === undefined
          ? { code: 'snapshot-parameter-missing', values: { name, expected } }
          : { code: 'snapshot-parameter-size', values: { name, found: length, expected } };
      }
    }
  }
  return undefined;
}
