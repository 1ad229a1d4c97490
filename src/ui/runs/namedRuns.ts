import type { Phase } from '../../run/phase/phase';
import type { MetricHistory } from '../../store/history/metricHistory';
import { CURRENT_RUN } from '../../store/history/snapshots';
import type { LabState } from '../../store/labState';
import { currentRun } from '../../store/runs/comparedRuns';
import type { MeasuredRun } from '../../store/runs/runStory';
import { runName } from './runName';

/** A run of the charts with the name that people read. */
export interface NamedRun extends MeasuredRun {
  /** Its place in the list, from 1. */
  readonly number: number;
  /** CURRENT_RUN or the id of a compared run. */
  readonly id: number;
  readonly name: string;
  readonly phase: Phase;
  /** Its colour among the compared runs; absent: it is the current one, which has the usual colours. */
  readonly colorIndex?: number;
  readonly isShown: boolean;
  readonly snapshotSteps: readonly number[];
}

type NamedRunsState = Pick<
  LabState,
  'compared' | 'began' | 'branchedAt' | 'marks' | 'phase' | 'snapshotSteps' | 'info' | 'opened'
>;

/**
 * All runs of the charts, oldest first: that one is the first, which the others are compared with. No two are called the
 * same.
 */
export function namedRuns(state: NamedRunsState, history: MetricHistory): NamedRun[] {
  const { compared, phase, snapshotSteps } = state;
  const going = currentRun(state, history);
  const current = going && { ...going, id: CURRENT_RUN, phase, snapshotSteps, isShown: true };
  const runs = current ? [...compared, current] : compared;
  const [first] = runs;
  const names = runs.map((run) => runName(run, first ?? run));
  return runs.map((run, i) => {
    const name = names[i] as string;
    const likewise = names.slice(0, i).filter((other) => other === name).length;
    return { ...run, number: i + 1, name: likewise === 0 ? name : `${name} (${likewise + 1})` };
  });
}
