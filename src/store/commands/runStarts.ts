import type { Snapshot } from '../../run/events/snapshot';
import type { Client } from '../../worker/client';
import type { StartPoint } from '../history/runRecord';
import { CURRENT_RUN } from '../history/snapshots';
import type { EarlierFrames } from '../inside/runFrames';
import type { LabParts } from '../lab';
import { type LabStatus, NO_RUN } from '../labState';
import type { SavedRun } from '../persistence/savedRun';
import type { Branch } from '../runs/branch';
import { restoredNotice, resumeFromCheckpoint } from '../runs/resumption';
import { applyConfig } from './applyConfig';

/** Sends a worker the first commands after `start`. */
type OnStarted = (client: Client) => void;

/** What a branch has of the run before it. */
interface Inheritance {
  readonly snapshots: readonly Snapshot[];
  readonly frames?: EarlierFrames | undefined;
}

/** The ways in which the page gets a run, and `reset`, which removes it. */
export interface RunStarts {
  /** Starts a new run in place of any other, then calls `onStarted`. A branch inherits the snapshots and the frames before it. */
  begin(status: LabStatus, onStarted: OnStarted, branch?: Branch, inherited?: Inheritance): void;
  /** Puts a saved run on the page, in place of any other: paused at its checkpoint. */
  restore(saved: SavedRun): void;
  /**
   * A run that has failed goes on from its latest checkpoint. What it had measured after that is dropped, and the controls as
   * they stand apply from there on.
   */
  recover(status: LabStatus, onStarted: OnStarted): void;
  /** No run: back to step 0 with the settings as they stand. */
  reset(): void;
}

const branchStartPoint = (branch: Branch, inherited: Inheritance): StartPoint => {
  const { step } = branch.snapshot;
  return { ...branch, step, branchedAt: step, ...inherited };
};

export function createRunStarts(parts: LabParts): RunStarts {
  const { store, record, comparedRuns, connection, opening, idle, live, url, persistence } = parts;
  const { getState: get, setState: set } = store;
  const { history, snapshots } = record;
  /** The checkpoint from which it last recovered. */
  let recoveredFrom: number | undefined;

  function clear(status: LabStatus): void {
    recoveredFrom = undefined;
    persistence?.autosave.end();
    if (get().willCompare) comparedRuns.addCurrent();
    opening.forget();
    live.forget();
    record.clear();
    set({ ...NO_RUN, status, metricsVersion: history.version });
  }

  function reset(): void {
    if (get().runConfig) connection.client?.stop();
    clear(get().machine ? 'idle' : 'connecting');
    idle.enter(get().status);
  }

  return {
    begin(status, onStarted, branch, inherited = { snapshots: [] }) {
      clear(status);
      opening.whenDecided((client) => {
        const config = branch?.config ?? get().config;
        applyConfig(store, config, config);
        record.begin(config, branch && branchStartPoint(branch, inherited));
        persistence?.autosave.begin();
        client.start([config], branch && [branch.snapshot]);
        onStarted(client);
        url.runBegan();
      });
    },
    restore(saved) {
      const { controls, runConfig, snapshot, ...run } = resumeFromCheckpoint(saved);
      reset();
      set({ status: 'starting' });
      applyConfig(store, controls, runConfig);
      const frames = { networks: saved.frames };
      record.begin(run.began, { ...run, step: snapshot.step, snapshots: [snapshot], frames });
      persistence?.autosave.begin(saved);
      set({ opening: restoredNotice(saved) });
      url.runRestored();
      opening.decide();
      opening.whenDecided((client) => {
        // Only the engine that trained it repeats it bit for bit.
        client.start(
          [{ ...runConfig, engine: saved.summary.engine ?? runConfig.engine }],
          [snapshot],
        );
        if (snapshot.step >= runConfig.maxSteps) client.resume(); // answers `finished`
      });
    },
    recover(status, onStarted) {
      const { began, branchedAt, marks, runConfig, config, info, error, step } = get();
      const checkpoint = snapshots.latest;
      if (!began || !runConfig || !error || !checkpoint) return;
      const summary = { began, branchedAt, marks, inForce: runConfig, controls: config };
      const run = resumeFromCheckpoint({ summary, columns: history.columns(), checkpoint });
      const from = checkpoint.step;
      const earlier = snapshots.ofRun(CURRENT_RUN).filter((snapshot) => snapshot.step <= from);
      // Only the engine that trained it repeats it bit for bit. Where another was chosen, or that one failed from this very
      // checkpoint before, the one that the controls name takes over.
      const changesEngine = recoveredFrom === from || config.engine !== runConfig.engine;
      const engine = changesEngine ? config.engine : (info?.engine.name ?? config.engine);
      const frames = record.frames.upTo(from);
      recoveredFrom = from;
      const running = { ...run.runConfig, engine: config.engine };
      live.forget();
      record.clear();
      set({ status, error: undefined, checkpointStep: undefined });
      applyConfig(store, config, running);
      record.begin(began, { ...run, step: from, snapshots: earlier, frames });
      snapshots.setLatest(checkpoint);
      persistence?.autosave.rewound();
      set({ opening: { code: 'recovered', values: { step, from, kind: error.kind } } });
      opening.whenDecided((client) => {
        client.start([{ ...running, engine }], [run.snapshot]);
        live.laterFrom(running);
        live.flush();
        if (get().status === status) onStarted(client); // it may have been paused while it waited for a worker
      });
    },
    reset,
  };
}
