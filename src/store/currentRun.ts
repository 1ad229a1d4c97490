import type { LabState } from './labState';
import type { MetricHistory } from './metricHistory';
import type { MeasuredRun, RunEngine } from './runStory';

type CurrentRunState = Pick<LabState, 'began' | 'branchedAt' | 'marks' | 'info' | 'opened'>;

/** The engine that trained it here, or the one that its file names. */
function currentEngine({ info, opened }: CurrentRunState): RunEngine | undefined {
  if (!info) return opened?.engine;
  const { name, label } = info.engine;
  return { name, label };
}

/** The run that goes on as all others are told; undefined where there is none. */
export function currentRun(
  state: CurrentRunState,
  history: MetricHistory,
): MeasuredRun | undefined {
  const { began, branchedAt, marks, opened } = state;
  const columns = history.columns();
  return (
    began && {
      began,
      branchedAt,
      marks,
      columns,
      engine: currentEngine(state),
      origin: opened?.origin,
    }
  );
}
