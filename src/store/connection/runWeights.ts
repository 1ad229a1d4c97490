import type { StoreApi } from 'zustand/vanilla';
import type { RunConfig } from '../../run/config/runConfig';
import type { Weights } from '../../run/model/trainingState';
import type { Network } from '../../worker/analysisProtocol';
import type { RunRecord } from '../history/runRecord';
import { CURRENT_RUN } from '../history/snapshots';
import type { WeightFrame } from '../inside/runFrames';
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
  /**
   * The networks of the run that are there, at its snapshots and its frames: steps ascending, each with the settings that it had
   * trained by. The same list until there are others.
   */
  all(): readonly Network[];
  /** The worker has handed them out. */
  answer(step: number, weights: Weights): void;
}

const isSame = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((part, i) => part === other[i]);

/** A run's networks at its snapshots and its frames, each step once, ascending. */
export function weightFrames({
  snapshots,
  frames,
}: Pick<RunRecord, 'snapshots' | 'frames'>): readonly WeightFrame[] {
  const byStep = new Map(frames.networks.map((frame) => [frame.step, frame]));
  for (const { step, state } of snapshots.ofRun(CURRENT_RUN))
    byStep.set(step, { step, weights: state.weights });
  return [...byStep.values()].sort((a, b) => a.step - b.step);
}

export function createRunWeights(
  store: StoreApi<LabState>,
  connection: Connection,
  record: Pick<RunRecord, 'snapshots' | 'frames'>,
): RunWeights {
  const { snapshots, frames } = record;
  /** What `all` answered, and of what; its settings stay as long as the story of the run does. */
  let known: { of: readonly unknown[]; networks: readonly Network[] } = { of: [], networks: [] };
  let configs: { of: readonly unknown[]; byStep: Map<number, RunConfig> } = {
    of: [],
    byStep: new Map(),
  };
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
    all() {
      const { began, branchedAt, marks } = store.getState();
      if (!began) return [];
      const story = [began, branchedAt, marks];
      if (!isSame(configs.of, story)) configs = { of: story, byStep: new Map() };
      const { byStep } = configs;
      const of = [byStep, snapshots.ofRun(CURRENT_RUN), frames.networks];
      if (!isSame(known.of, of)) {
        const networks = weightFrames(record).map((frame) => {
          const config =
            byStep.get(frame.step) ?? configAtStep({ began, branchedAt, marks }, frame.step);
          byStep.set(frame.step, config);
          return { ...frame, config };
        });
        known = { of, networks };
      }
      return known.networks;
    },
    answer: (step, weights) => settle(network(step, weights)),
  };
}
