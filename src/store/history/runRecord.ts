import type { StoreApi } from 'zustand/vanilla';
import type { RunConfig } from '../../run/config/runConfig';
import type { Snapshot } from '../../run/events/snapshot';
import type { MetricColumns } from '../../run/metrics/metrics';
import {
  createPhaseFollower,
  type Phase,
  type PhaseFollower,
  phaseRows,
} from '../../run/phase/phase';
import { tokenCount } from '../../tasks/pairs';
import type { LabClock } from '../clock';
import { createRunFrames, type EarlierFrames, type RunFrames } from '../inside/runFrames';
import type { LabState } from '../labState';
import type { Mark, MeasuredRun } from '../runs/runStory';
import { createThrottle } from '../throttle';
import { createMetricHistory, type MetricHistory, sliceColumns } from './metricHistory';
import { CURRENT_RUN, createSnapshots, type Snapshots } from './snapshots';

/** State reaches the page at most this often; measurements are kept at once. */
const PUBLISH_MS = 100;

/** Where a run begins that goes on from a snapshot. */
export interface StartPoint {
  readonly step: number;
  /** What was measured up to there, and which changes were made. */
  readonly columns: MetricColumns;
  readonly marks: readonly Mark[];
  readonly branchedAt: number | undefined;
  /** Up to there. */
  readonly snapshots: readonly Snapshot[];
  /** Absent: none. */
  readonly frames?: EarlierFrames | undefined;
}

/** What is known of the run on the charts: its measurements, the phase they show, how far it is. */
export interface RunRecord {
  readonly history: MetricHistory;
  /** The rows that the page was last told of: step, phase, sentence and legends are all of the same moment. */
  shownColumns(): MetricColumns;
  /** Of the run, and of those that are compared. */
  readonly snapshots: Snapshots;
  /** What the run looks like inside, as far as somebody has looked. */
  readonly frames: RunFrames;
  /** A run begins with `config`, at step 0 or with all that there was up to its origin. */
  begin(config: RunConfig, origin?: StartPoint): void;
  /** A run that was trained elsewhere takes the place of none. */
  show(run: MeasuredRun, phase?: Phase): void;
  clear(): void;
  /** The run is at `step`, and has measured this on the way. */
  progress(step: number, stepsPerSecond: number, columns?: MetricColumns): void;
  /** The run is idle at `step`. */
  stopAt(step: number): void;
  /** Reads the phases of the whole run again, as other words for them were asked for. */
  reapplyThresholds(): void;
  /** Tells the page now. */
  publish(): void;
}

/** A run that goes on from a snapshot measures at its first step again, or where the run before it would not have. */
function rowsAfter(columns: MetricColumns, step: number): MetricColumns {
  const first = columns.step.findIndex((at) => at > step);
  return first === 0 ? columns : sliceColumns(columns, first < 0 ? columns.step.length : first);
}

export function createRunRecord(
  { getState: get, setState: set }: StoreApi<LabState>,
  clock: LabClock,
): RunRecord {
  const history = createMetricHistory();
  const snapshots = createSnapshots();
  const frames = createRunFrames();
  let phases = followPhases();
  let latest = { step: 0, stepsPerSecond: 0 };
  let originStep = -1;

  let shown = history.columns();

  function publish(): void {
    shown = history.columns();
    set({ ...latest, phase: phases.phase(), metricsVersion: history.version });
  }
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
    shownColumns: () => shown,
    snapshots,
    frames,
    begin(config, origin) {
      set({ began: config });
      phases = followPhases();
      snapshots.begin(origin?.snapshots);
      frames.begin(origin?.frames);
      if (!origin) return;
      const { step, columns, marks, branchedAt } = origin;
      history.append(columns);
      read(columns);
      originStep = step;
      latest = { step, stepsPerSecond: 0 };
      set({ branchedAt, marks, snapshotSteps: snapshots.stepsOf(CURRENT_RUN) });
      publish();
    },
    show({ began, branchedAt, marks, columns }, phase) {
      set({ began, branchedAt, marks });
      history.append(columns);
      if (phase)
        phases = { add: () => undefined, phase: () => phase }; // it goes on no more
      else {
        phases = followPhases(began);
        read(columns);
      }
      latest = { step: columns.step.at(-1) ?? 0, stepsPerSecond: 0 };
      publish();
    },
    clear() {
      publishing.forget();
      history.clear();
      shown = history.columns();
      snapshots.begin();
      frames.begin();
      phases = followPhases();
      latest = { step: 0, stepsPerSecond: 0 };
      originStep = -1;
    },
    progress(step, stepsPerSecond, columns) {
      latest = { step, stepsPerSecond };
      if (columns) {
        const measured = rowsAfter(columns, originStep);
        history.append(measured);
        read(measured);
      }
      publishing.request();
    },
    stopAt(step) {
      latest = { ...latest, step };
    },
    reapplyThresholds() {
      phases = followPhases();
      read(history.columns());
      publish();
    },
    publish: publishing.now,
  };
}
