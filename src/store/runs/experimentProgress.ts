import type { FieldPath } from '../../run/config/fields';
import type { RunConfig } from '../../run/config/runConfig';
import type { MetricColumns } from '../../run/metrics/metrics';
import type { ExperimentVerdict } from '../../run/phase/experimentJudges';
import type { ExperimentName, ExperimentSize } from '../../run/phase/experiments';
import { EXPERIMENT_SIZES, experimentByName } from '../../run/phase/experiments';
import type { PhaseRow } from '../../run/phase/phase';
import type { LabState } from '../labState';
import { isIncidental, presetDifferences } from './configDifferences';

/** Where an experiment stands. */
export interface ExperimentProgress {
  readonly size: ExperimentSize;
  /** Settings that differ from it, and so what the run shows is another thing. */
  readonly changed: readonly FieldPath[];
  /** Absent: there is no run of it, or nothing was measured. */
  readonly verdict?: ExperimentVerdict;
  /** The run is over: the verdict is the last. */
  readonly ended: boolean;
}

function differences(config: RunConfig, name: ExperimentName, size: ExperimentSize): FieldPath[] {
  const { preset, settings } = experimentByName(name).variants[size];
  return presetDifferences(config, preset, settings);
}

/** The size of an experiment that some settings are of, or nearest to. */
function nearestSize(config: RunConfig, name: ExperimentName): ExperimentSize {
  const count = (size: ExperimentSize) => differences(config, name, size).length;
  return [...EXPERIMENT_SIZES].sort((a, b) => count(a) - count(b))[0] ?? 'small';
}

/** The latest measurement; nothing before the first step. */
function lastRow(columns: MetricColumns): PhaseRow | undefined {
  const at = columns.step.length - 1;
  const of = (column: Float64Array) => column[at] ?? Number.NaN;
  if (!(of(columns.step) > 0)) return undefined;
  return {
    step: of(columns.step),
    trainAccuracy: of(columns.trainAccuracy),
    testAccuracy: of(columns.testAccuracy),
    trainExamples: of(columns.trainExamples),
    randomLabels: of(columns.randomLabels),
  };
}

/** Where the experiment `name` stands, from the state of the lab and the measurements of its run. */
export function experimentProgress(
  name: ExperimentName,
  state: LabState,
  columns: MetricColumns,
): ExperimentProgress {
  const { config, runConfig, pendingRestart, marks, status, phase } = state;
  const size = nearestSize(config, name);
  const byHand = marks.filter(({ isCut, path }) => !isCut && !isIncidental(path));
  const changed = [
    ...new Set([...differences(config, name, size), ...byHand.map(({ path }) => path)]),
  ];
  const ended = status === 'finished' || status === 'failed';
  const last = lastRow(columns);
  const isOfRun = runConfig && pendingRestart.length === 0 && runConfig.preset === config.preset;
  if (!isOfRun || !last || changed.length > 0) return { size, changed, ended };
  const verdict = experimentByName(name).judge({ phase, last, config, ended });
  return { size, changed, verdict, ended };
}
