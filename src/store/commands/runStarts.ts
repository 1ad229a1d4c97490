import type { Snapshot } from '../../run/events/snapshot';
import type { Client } from '../../worker/client';
import type { StartPoint } from '../history/runRecord';
import { CURRENT_RUN } from '../history/snapshots';
import type { LabParts } from '../lab';
import { type LabStatus, NO_RUN } from '../labState';
import type { SavedRun } from '../persistence/savedRun';
import type { Branch } from '../runs/branch';
import { resumeFromCheckpoint } from '../runs/resumption';
import { recoveredRunText, restoredRunText } from '../runs/text/resumptionText';
import { applyConfig } from './applyConfig';

/** What a worker is told first of a run that was set up in it. */
type OnStarted = (client: Client) => void;

/** The ways in which a run comes onto the page, and the one in which it goes. */
export interface RunStarts {
  /** Sets up a new run in place of any other, and hands it to `first`. A branch inherits the snapshots before it. */
  begin(
    status: LabStatus,
    first: OnStarted,
    branch?: Branch,
    inherited?: readonly Snapshot[],
  ): void;
  /** Puts a run that was kept on the page, in place of any other: it rests at its checkpoint. */
  restore(saved: SavedRun): void;
  /**
   * A run that has failed goes on from its latest checkpoint: what it had measured after that is taken back. What the controls
   * say by then holds from there on.
   */
  recover(status: LabStatus, first: OnStarted): void;
  /** No run: back to step 0 with the settings as they stand. */
  reset(): void;
}

const branchStartPoint = (branch: Branch, snapshots: readonly Snapshot[]): StartPoint => {
  const { step } = branch.snapshot;
  return { ...branch, step, branchedAt: step, snapshots };
};

export function createRunStarts(parts: LabParts): RunStarts {
  const {
    record,
    comparedRuns: runs,
    connection,
    opening,
    idle: resting,
    live,
    url: address,
    persistence: keeping,
    store,
  } = parts;
  const { getState: get, setState: set } = store;
  const { history, snapshots } = record;
  /** The step from which the run was to go on when it was lost last. */
  let lostFrom: number | undefined;

  function clear(status: LabStatus): void {
    lostFrom = undefined;
    keeping?.autosave.end();
    if (get().willCompare) runs.addCurrent();
    opening.forget();
    live.forget();
    record.clear();
    set({ ...NO_RUN, status, metricsVersion: history.version });
  }

  function reset(): void {
    if (get().runConfig) connection.client?.stop();
    clear(get().machine ? 'idle' : 'connecting');
    resting.enter(get().status);
  }

  return {
    begin(status, first, branch, inherited = []) {
      clear(status);
      opening.whenDecided((client) => {
        const config = branch?.config ?? get().config;
        applyConfig(store, config, config);
        record.begin(config, branch && branchStartPoint(branch, inherited));
        keeping?.autosave.begin();
        client.start([config], branch && [branch.snapshot]);
        first(client);
        address.runBegan();
      });
    },
    restore(saved) {
      const { controls, runConfig, snapshot, ...run } = resumeFromCheckpoint(saved);
      reset();
      set({ status: 'starting' });
      applyConfig(store, controls, runConfig);
      record.begin(run.began, { ...run, step: snapshot.step, snapshots: [snapshot] });
      keeping?.autosave.begin(saved);
      set({ opening: restoredRunText(saved) });
      address.runRestored();
      opening.decide();
      opening.whenDecided((client) => {
        // On the engine that it was on, so that it goes on bit for bit.
        client.start(
          [{ ...runConfig, engine: saved.summary.engine ?? runConfig.engine }],
          [snapshot],
        );
        if (snapshot.step >= runConfig.maxSteps) client.resume(); // to be told that it has finished
      });
    },
    recover(status, first) {
      const { began, branchedAt, marks, runConfig, config, info, error, step } = get();
      const checkpoint = snapshots.latest;
      if (!began || !runConfig || !error || !checkpoint) return;
      const facts = { began, branchedAt, marks, inForce: runConfig, controls: config };
      const run = resumeFromCheckpoint({ summary: facts, columns: history.columns(), checkpoint });
      const from = checkpoint.step;
      const taken = snapshots.ofRun(CURRENT_RUN).filter((snapshot) => snapshot.step <= from);
      // On the engine that it was on, so that it goes on bit for bit; once it was lost there at this very step before, or
      // another was chosen, on the one that the controls name.
      const isAgain = lostFrom === from || config.engine !== runConfig.engine;
      const engine = isAgain ? config.engine : (info?.engine.name ?? config.engine);
      lostFrom = from;
      const running = { ...run.runConfig, engine: config.engine };
      live.forget();
      record.clear();
      set({ status, error: undefined, checkpointStep: undefined });
      applyConfig(store, config, running);
      record.begin(began, { ...run, step: from, snapshots: taken });
      snapshots.setLatest(checkpoint);
      keeping?.autosave.rewound();
      set({ opening: recoveredRunText(error, step, from) });
      opening.whenDecided((client) => {
        client.start([{ ...running, engine }], [run.snapshot]);
        live.laterFrom(running);
        live.flush();
        if (get().status === status) first(client); // not where it is to rest by now
      });
    },
    reset,
  };
}
