import type { StoreApi } from 'zustand/vanilla';
import type { Weights } from '../../run/model/trainingState';
import type { Network } from '../../worker/analysisProtocol';
import { CURRENT_RUN, type Snapshots } from '../history/snapshots';
import type { LabState, LabStatus } from '../labState';
import { configAtStep } from '../runs/runStory';
import type { Connection } from './connection';

/** While a run does this, its worker hands out weights. */
const HANDS_OUT: readonly LabStatus[] = ['running', 'stepping', 'pausing'];
const handsOut = ({ status, runConfig, info }: LabState) =>
  runConfig !== undefined && info !== undefined && HANDS_OUT.includes(status);

/** What the run on the page has learned. */
export interface RunWeights {
  /**
   * The network of the run as it is now: of a run that trains, from its worker; of one that stands still, from its latest
   * snapshot. Undefined where there is none: no run, one that is being set up, or one that was read from a file.
   */
  read(): Promise<Network | undefined>;
  /** The networks of the run at its snapshots, steps ascending, each with the settings that it had trained by. */
  atSnapshots(): readonly Network[];
  /** The worker has handed them out. */
  answer(step: number, weights: Weights): void;
}

export function createRunWeights(
  store: StoreApi<LabState>,
  connection: Connection,
  snapshots: Snapshots,
): RunWeights {
  let waiting: ((network: Network | undefined) => void)[] = [];

  function network(step: number, weights: Weights): Network | undefined {
    const { runConfig: config } = store.getState();
    return config && { step, config, weights };
  }
  function latest(): Network | undefined {
    const snapshot = snapshots.latest;
    return snapshot && network(snapshot.step, snapshot.state.weights);
  }
  function settle(found: Network | undefined): void {
    const all = waiting;
    waiting = [];
    for (const resolve of all) resolve(found);
  }
  // A run that has stopped, or is no more, answers nothing.
  store.subscribe((state) => {
    if (waiting.length > 0 && !handsOut(state)) settle(latest());
  });

  return {
    read() {
      const { client } = connection;
      if (!handsOut(store.getState()) || !client) return Promise.resolve(latest());
      if (waiting.length === 0) client.weights();
      return new Promise((resolve) => waiting.push(resolve));
    },
    atSnapshots() {
      const { began, branchedAt, marks } = store.getState();
      if (!began) return [];
      const story = { began, branchedAt, marks };
      return snapshots.ofRun(CURRENT_RUN).map(({ step, state: { weights } }) => ({
        step,
        config: configAtStep(story, step),
        weights,
      }));
    },
    answer: (step, weights) => settle(network(step, weights)),
  };
}
