import type { LabState } from './labState';
import type { MetricHistory } from './metricHistory';
import type { MeasuredRun } from './runStory';

/** The run that goes on as all others are told; undefined where there is none. */
export function currentRun(
  { began, branchedAt, marks }: Pick<LabState, 'began' | 'branchedAt' | 'marks'>,
  history: MetricHistory,
): MeasuredRun | undefined {
  return began && { began, branchedAt, marks, columns: history.columns() };
}
