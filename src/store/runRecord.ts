import type { StoreApi } from 'zustand/vanilla';
import type { MetricColumns } from '../run/metrics';
import { createPhaseFollower, type PhaseFollower, phaseRows } from '../run/phaseFollower';
import type { RunConfig } from '../run/runConfig';
import { tokenCount } from '../tasks/pairs';
import type { LabClock } from './labClock';
import type { LabState } from './labState';
import { createMetricHistory, type MetricHistory } from './metricHistory';
import { createThrottle } from './throttle';

/** State reaches the page at most this often; measurements are kept at once. */
const PUBLISH_MS = 100;

/** What is known of the run on the charts: its measurements, the phase they show, how far it is. */
export interface RunRecord {
  readonly history: MetricHistory;
  /** What the run began with; absent: there is none. */
  readonly began: RunConfig | undefined;
  begin(config: RunConfig): void;
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

export function createRunRecord(
  { getState: get, setState: set }: StoreApi<LabState>,
  clock: LabClock,
): RunRecord {
  const history = createMetricHistory();
  let began: RunConfig | undefined;
  let phases = followPhases();
  let latest = { step: 0, stepsPerSecond: 0 };

  const publish = () => set({ ...latest, phase: phases.phase(), metricsVersion: history.version });
  const publishing = createThrottle(PUBLISH_MS, publish, clock);

  function followPhases(): PhaseFollower {
    const { task, phases: thresholds } = get().runConfig ?? get().config;
    return createPhaseFollower(1 / tokenCount(task.op, task.p), thresholds);
  }

  function read(columns: MetricColumns): void {
    for (const row of phaseRows(columns)) phases.add(row);
  }

  return {
    history,
    get began() {
      return began;
    },
    begin(config) {
      began = config;
      phases = followPhases();
    },
    clear() {
      publishing.forget();
      history.clear();
      began = undefined;
      phases = followPhases();
      latest = { step: 0, stepsPerSecond: 0 };
    },
    progress(step, stepsPerSecond, columns) {
      latest = { step, stepsPerSecond };
      if (columns) {
        history.append(columns);
        read(columns);
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
