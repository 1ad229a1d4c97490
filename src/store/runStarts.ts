import type { Snapshot } from '../run/snapshot';
import type { Client } from '../worker/client';
import { adopt } from './adopt';
import type { Branch } from './branchOf';
import type { LabParts } from './labParts';
import { type LabStatus, NO_RUN } from './labState';
import type { Origin } from './runRecord';
import { leftSentence } from './shelf/leftSentence';
import { lostSentence } from './shelf/lostSentence';
import { resumptionOf } from './shelf/resumptionOf';
import type { SavedRun } from './shelf/savedRun';
import { CURRENT_RUN } from './snapshots';

/** What a worker is told first of a run that was set up in it. */
type First = (client: Client) => void;

/** The ways in which a run comes onto the page, and the one in which it goes. */
export interface RunStarts {
  /** Sets up a new run in place of any other, and hands it to `first`. A branch inherits the snapshots before it. */
  begin(status: LabStatus, first: First, branch?: Branch, inherited?: readonly Snapshot[]): void;
  /** Puts a run that was kept on the page, in place of any other: it rests at its checkpoint. */
  show(saved: SavedRun): void;
  /**
   * A run that has failed goes on from its latest checkpoint: what it had measured after that is taken back. What the controls
   * say by then holds from there on.
   */
  goOn(status: LabStatus, first: First): void;
  /** No run: back to step 0 with the settings as they stand. */
  reset(): void;
}

const originOf = (branch: Branch, snapshots: readonly Snapshot[]): Origin => {
  const { step } = branch.snapshot;
  return { ...branch, step, branchedAt: step, snapshots };
};

export function createRunStarts(parts: LabParts): RunStarts {
  const { record, runs, connection, opening, resting, live, address, keeping, store } = parts;
  const { getState: get, setState: set } = store;
  const { history, snapshots } = record;
  /** The step from which the run was to go on when it was lost last. */
  let lostFrom: number | undefined;

  function clear(status: LabStatus): void {
    lostFrom = undefined;
    keeping?.keeper.leave();
    if (get().keeping) runs.keepCurrent();
    opening.forget();
    live.forget();
    record.clear();
    set({ ...NO_RUN, status, metricsVersion: history.version });
  }

  function reset(): void {
    if (get().runConfig) connection.client?.stop();
    clear(get().machine ? 'idle' : 'connecting');
    resting.settle(get().status);
  }

  return {
    begin(status, first, branch, inherited = []) {
      clear(status);
      opening.whenOpened((client) => {
        const config = branch?.config ?? get().config;
        adopt(store, config, config);
        record.begin(config, branch && originOf(branch, inherited));
        keeping?.keeper.begin();
        client.start([config], branch && [branch.snapshot]);
        first(client);
        address.began();
      });
    },
    show(saved) {
      const { controls, runConfig, snapshot, ...run } = resumptionOf(saved);
      reset();
      set({ status: 'starting' });
      adopt(store, controls, runConfig);
      record.begin(run.began, { ...run, step: snapshot.step, snapshots: [snapshot] });
      keeping?.keeper.begin(saved);
      set({ opening: leftSentence(saved) });
      address.brought();
      opening.open();
      opening.whenOpened((client) => {
        // On the engine that it was on, so that it goes on bit for bit.
        client.start(
          [{ ...runConfig, engine: saved.facts.engine ?? runConfig.engine }],
          [snapshot],
        );
        if (snapshot.step >= runConfig.maxSteps) client.resume(); // to be told that it has finished
      });
    },
    goOn(status, first) {
      const { began, branchedAt, marks, runConfig, config, info, error, step } = get();
      const checkpoint = snapshots.latest;
      if (!began || !runConfig || !error || !checkpoint) return;
      const facts = { began, branchedAt, marks, inForce: runConfig, controls: config };
      const run = resumptionOf({ facts, columns: history.columns(), checkpoint });
      const from = checkpoint.step;
      const taken = snapshots.of(CURRENT_RUN).filter((snapshot) => snapshot.step <= from);
      // On the engine that it was on, so that it goes on bit for bit; once it was lost there at this very step before, or
      // another was chosen, on the one that the controls name.
      const isAgain = lostFrom === from || config.engine !== runConfig.engine;
      const engine = isAgain ? config.engine : (info?.engine.name ?? config.engine);
      lostFrom = from;
      const running = { ...run.runConfig, engine: config.engine };
      live.forget();
      record.clear();
      set({ status, error: undefined, checkpointStep: undefined });
      adopt(store, config, running);
      record.begin(began, { ...run, step: from, snapshots: taken });
      snapshots.hold(checkpoint);
      keeping?.keeper.takenBack();
      set({ opening: lostSentence(error, step, from) });
      opening.whenOpened((client) => {
        client.start([{ ...running, engine }], [run.snapshot]);
        live.laterFrom(running);
        live.flush();
        if (get().status === status) first(client); // not where it is to rest by now
      });
    },
    reset,
  };
}
