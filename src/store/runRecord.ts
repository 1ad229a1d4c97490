import type { StoreApi } from 'zustand/vanilla';
import type { MetricColumns } from '../run/metrics';
import { createPhaseFollower, type PhaseFollower, phaseRows } from '../run/phaseFollower';
import type { RunConfig } from '../run/runConfig';
import type { Snapshot } from '../run/snapshot';
import { tokenCount } from '../tasks/pairs';
import type { Branch } from './branchOf';
import { columnsBetween } from './columnsBetween';
import type { LabClock } from './labClock';
import type { LabState } from './labState';
import { createMetricHistory, type MetricHistory } from './metricHistory';
import type { MeasuredRun } from './runStory';
import { CURRENT_RUN, createSnapshots, type Snapshots } from './snapshots';
import { createThrottle } from './throttle';

/** State reaches the page at most this often; measurements are kept at once. */
const PUBLISH_MS = 100;

/** What is known of the run on the charts: its measurements, the phase they show, how far it is. */
export interface RunRecord {
  readonly history: MetricHistory;
  /** Of the run, and of those that are kept. */
  readonly snapshots: Snapshots;
  /** A run begins, or a branch with all that the run before it had up to there. */
  begin(config: RunConfig, branch?: Branch, inherited?: readonly Snapshot[]): void;
  /** A run that was trained elsewhere takes the place of none. */
  show(run: MeasuredRun): void;
  clear(): void;
  /** The run is at `step`, and has measured this on the way. */
  progress(step: number, stepsPerSecond: number, columns?: MetricColumns): void;
  /** The run rests at `step`. */
  rest(step: number): void;
  /** Reads the phases of the whole run again, as other words for them were asked for. */
  readAgain(): void;
  /** Tells the page now. */
  publish(): void;
}

/** A branch measures again what the run before it has measured at its first step. */
function rowsAfter(columns: MetricColumns, step: number): MetricColumns {
  const first = columns.step.findIndex((at) => at > step);
  return first === 0 ? columns : columnsBetween(columns, first < 0 ? columns.step.length : first);
}

export function createRunRecord(
  { getState: get, setState: set }: StoreApi<LabState>,
  clock: LabClock,
): RunRecord {
  const history = createMetricHistory();
  const snapshots = createSnapshots();
  let phases = followPhases();
  let latest = { step: 0, stepsPerSecond: 0 };

  const publish = () => set({ ...latest, phase: phases.phase(), metricsVersion: history.version });
  const publishing = createThrottle(PUBLISH_MS, publish, clock);

  function followPhases(config = get().runConfig ?? get().config): PhaseFollower {
    const { task, phases: thresholds } = config;
    return createPhaseFollower(1 / tokenCount(task.op, task.p), thresholds);
  }

  function read(columns: MetricColumns): void {
    for (const row of phaseRows(columns)) phases.add(row);
  }

  return {
    history,
    snapshots,
    begin(config, branch, inherited) {
      set({ began: config });
      phases = followPhases();
      snapshots.begin(inherited);
      if (!branch) return;
      history.append(branch.columns);
      read(branch.columns);
      const { step } = branch.snapshot;
      latest = { step, stepsPerSecond: 0 };
      const snapshotSteps = snapshots.stepsOf(CURRENT_RUN);
      set({ branchedAt: step, marks: branch.marks, snapshotSteps });
      publish();
    },
    show({ began, branchedAt, marks, columns }) {
      set({ began, branchedAt, marks });
      phases = followPhases(began);
      history.append(columns);
      read(columns);
      latest = { step: columns.step.at(-1) ?? 0, stepsPerSecond: 0 };
      publish();
    },
    clear() {
      publishing.forget();
      history.clear();
      snapshots.begin();
      phases = followPhases();
      latest = { step: 0, stepsPerSecond: 0 };
    },
    progress(step, stepsPerSecond, columns) {
      latest = { step, stepsPerSecond };
      if (columns) {
        const measured = rowsAfter(columns, history.columns().step.at(-1) ?? -1);
        history.append(measured);
        read(measured);
      }
      publishing.request();
    },
    rest(step) {
      latest = { ...latest, step };
    },
    readAgain() {
      phases = followPhases();
      read(history.columns());
      publish();
    },
    publish: publishing.now,
  };
}
