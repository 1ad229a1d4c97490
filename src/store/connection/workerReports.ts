import type { StoreApi } from 'zustand/vanilla';
import type { EngineRates } from '../../run/events/engineInfo';
import type { RunError } from '../../run/events/runError';
import type { Snapshot } from '../../run/events/snapshot';
import type { Weights } from '../../run/model/trainingState';
import type { Machine, Report } from '../../worker/protocol';
import type { RunRecord } from '../history/runRecord';
import { CURRENT_RUN } from '../history/snapshots';
import type { LabState, LabStatus } from '../labState';
import { addMarks, applyDataReport } from '../runs/runMarks';

/** After these the worker is as good as before. */
const WORKER_SURVIVES: readonly RunError['kind'][] = [
  'invalid',
  'diverged',
  'no-webgpu',
  'no-wasm',
];

/** What the reactions to reports need of the lab. */
interface ReportHandlerOptions {
  readonly store: StoreApi<LabState>;
  readonly record: RunRecord;
  onReady(machine: Machine): void;
  onRates(rates: EngineRates): void;
  onSnapshot(snapshot: Snapshot): void;
  onWeights(step: number, weights: Weights): void;
  /** The run is idle. */
  enterIdle(status: LabStatus, more?: Partial<LabState>): void;
  /** Gives the worker up. */
  dropWorker(): void;
}

type ReportHandlers = {
  readonly [T in Report['type']]?: (report: Extract<Report, { type: T }>) => void;
};

/** What the lab does about each report of its worker. `pong` and a check's own reports end in the client. */
export function createReportHandlers({ store, record, enterIdle, ...lab }: ReportHandlerOptions) {
  const { getState: get, setState: set } = store;

  const becomeIdle = ({ type, step }: { type: 'paused' | 'finished'; step: number }) => {
    record.stopAt(step);
    enterIdle(type);
  };
  const reactions: ReportHandlers = {
    ready: ({ machine }) => lab.onReady(machine),
    rates: ({ rates }) => lab.onRates(rates),
    started({ info }) {
      const { rates } = info.engine;
      set({ info, ...(rates ? { rates } : {}) });
    },
    resumed() {
      if (get().status === 'starting') set({ status: 'running' });
    },
    progress({ step, stepsPerSecond, columns }) {
      record.progress(step, stepsPerSecond, columns);
    },
    changed({ step, settings }) {
      const { marks, began, runConfig: inForce } = get();
      if (began && inForce) set({ marks: addMarks(marks, step, settings, { began, inForce }) });
    },
    data({ step, members }) {
      const { info, marks, runConfig } = get();
      const [member] = members;
      if (info) set({ info: { ...info, members } });
      if (runConfig && member) set(applyDataReport(marks, runConfig, step, member));
    },
    snapshot({ snapshot, asked }) {
      lab.onSnapshot(snapshot);
      if (asked) {
        record.snapshots.setLatest(snapshot);
        return;
      }
      record.snapshots.add(snapshot);
      set({ snapshotSteps: record.snapshots.stepsOf(CURRENT_RUN) });
    },
    weights: ({ step, weights }) => lab.onWeights(step, weights),
    paused: becomeIdle,
    finished: becomeIdle,
    failed({ error }) {
      // A worker that lost its device, its memory or its mind is not used again.
      if (!WORKER_SURVIVES.includes(error.kind)) lab.dropWorker();
      const { check, profiling } = get();
      const failed = { status: 'failed', error } as const;
      enterIdle('failed', {
        error,
        checkpointStep: record.snapshots.latest?.step,
        ...(check.status === 'running' ? { check: { ...check, ...failed } } : {}),
        ...(profiling.status === 'running' ? { profiling: { ...profiling, ...failed } } : {}),
      });
    },
  };
  return (report: Report): void =>
    (reactions[report.type] as ((report: Report) => void) | undefined)?.(report);
}
