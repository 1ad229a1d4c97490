import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AnalysisProblem } from '../../analysis/analysisProblem';
import type { PairAnswers } from '../../analysis/answers/pairAnswers';
import type { InsideFrame } from '../../analysis/inside/frame';
import type { RunConfig } from '../../run/config/runConfig';
import type { AnalysisClient } from '../../worker/analysisClient';
import type { LookQuestion, LookReading, Network } from '../../worker/analysisProtocol';
import type { LabClock } from '../clock';
import type { Lab } from '../lab';
import { createWeightFrames, type WeightFrame } from './weightFrames';

/** While a run trains, it is looked into at most this often, and so many times as seldom as that takes: training must not feel it. */
const LEAST_INTERVAL_MS = 250;
const COST_FACTOR = 10;
/** The same for steps that are past, of which there are some thirty: they are to be seen before the run has ended. */
const PAST_COST_FACTOR = 3;
const FRAME_LIMITS = { maxFrames: 240, maxBytes: 32 * 2 ** 20 };

/** What is known of the inside of a network at a step. */
export interface MeasuredNetwork {
  readonly config: RunConfig;
  readonly frame: InsideFrame;
}
export type InsideStep = WeightFrame<MeasuredNetwork>;

/** Key frequencies that restricted and excluded losses of all steps are measured by, and the step that they are of. */
export interface FrozenKeys {
  readonly step: number;
  readonly key: readonly number[];
}

export interface InsideState {
  /** Counts up with each change of `steps`. */
  readonly version: number;
  /** Networks that are there but have not been looked into yet. */
  readonly left: number;
  /** Absent while the run has not stopped: until then each step is measured by its own. */
  readonly frozen: FrozenKeys | undefined;
  /** Why nothing more is measured, until `retry`. */
  readonly problem: AnalysisProblem | undefined;
}

/** A network that is looked at closely. */
export interface CloseLook extends LookReading {
  readonly step: number;
  readonly answers: PairAnswers;
}

/** The inside of the lab's run along its steps: its snapshots, and while somebody watches and it trains, more. */
export interface InsideFeed {
  readonly store: StoreApi<InsideState>;
  /** Ascending. */
  steps(): readonly InsideStep[];
  /** The answers of a step that is there, and what else is asked of it. Undefined where it is not. */
  look(step: number, question?: LookQuestion): Promise<CloseLook | undefined>;
  /** Nothing is read or measured while nobody does. */
  setWatched(isWatched: boolean): void;
  /** Tries again, with a new worker. */
  retry(): void;
  /** Ends the worker. */
  close(): void;
}

/** How far two networks differ in K, 0 to 1. */
function ruleDistance({ frame: one }: MeasuredNetwork, { frame: other }: MeasuredNetwork): number {
  const [a, b] = [one.rule.means, other.rule.means];
  let [difference, whole] = [0, 0];
  a.forEach((x, r) => {
    const y = b[r] ?? 0;
    difference += (x - y) ** 2;
    whole += x * x + y * y;
  });
  return whole > 0 ? Math.sqrt(difference / whole / 2) : 0;
}

const sameKeys = (one: readonly number[], other: readonly number[]) => one.join() === other.join();

/** `createClient` starts a worker; it is called with the first network. */
export function createInsideFeed(
  lab: Pick<Lab, 'store' | 'readWeights' | 'snapshotNetworks'>,
  createClient: () => AnalysisClient,
  clock: LabClock,
): InsideFeed {
  const store = createStore<InsideState>(() => ({
    version: 0,
    left: 0,
    frozen: undefined,
    problem: undefined,
  }));
  const frames = createWeightFrames<MeasuredNetwork>({ ...FRAME_LIMITS, distance: ruleDistance });
  /** Steps that were measured, though their frame may have gone since. */
  const measured = new Set<number>();
  let client: AnalysisClient | undefined;
  /** Counts what was broken off: whatever comes of it is dropped. */
  let turn = 0;
  /** What the worker does goes one after the other. */
  let busy: Promise<unknown> = Promise.resolve();
  let isWorking = false;
  let isWatched = false;
  let dueAt = Number.NEGATIVE_INFINITY;
  let cancelTimer: (() => void) | undefined;

  const publish = (change: Partial<InsideState> = {}) =>
    store.setState(({ version }) => ({ version: version + 1, ...change }));

  /** Does what needs the worker after all that was asked of it before. */
  function inTurn<Value>(action: (client: AnalysisClient) => Promise<Value>): Promise<Value> {
    const next = busy.then(() => {
      client ??= createClient();
      return action(client);
    });
    busy = next.catch(() => {});
    return next;
  }

  const unmeasured = (): readonly Network[] =>
    lab.snapshotNetworks().filter(({ step }) => !measured.has(step));
  /** The newest first, then always the one farthest from those that are known: the whole run is seen soon, and then in detail. */
  function nextSnapshot(): Network | undefined {
    const all = lab.snapshotNetworks();
    const known = all.flatMap(({ step }, i) => (measured.has(step) ? [i] : []));
    if (known.length === 0) return all.at(-1);
    const distance = (i: number) => Math.min(...known.map((other) => Math.abs(other - i)));
    const farthest = all.reduce(
      (best, _, i) => (distance(i) >= distance(best) ? i : best),
      all.length - 1,
    );
    return distance(farthest) > 0 ? all[farthest] : undefined;
  }
  const isTraining = () => lab.store.getState().status === 'running';
  const hasOtherKeys = ({ summary: { frame } }: InsideStep, { key }: FrozenKeys) =>
    frame.frequencies !== undefined && !sameKeys(frame.frequencies.key, key);

  async function measure(network: Network): Promise<void> {
    const ofTurn = turn;
    const began = clock.now();
    const key = store.getState().frozen?.key;
    const found = await inTurn(async (worker) => {
      if (ofTurn !== turn) return undefined;
      const answered = await worker.analyse(network);
      return answered.ok ? worker.inside(key) : answered;
    });
    if (ofTurn !== turn || !found) return;
    measured.add(network.step);
    if (found.ok) {
      const { step, config, weights } = network;
      frames.add({ step, weights, summary: { config, frame: found.value } });
      publish({ left: unmeasured().length });
    } else if (found.problem.code !== 'not-finite') {
      stop();
      publish({ problem: found.problem });
    }
    const cost = clock.now() - began;
    dueAt =
      unmeasured().length > 0
        ? began + PAST_COST_FACTOR * cost
        : began + Math.max(LEAST_INTERVAL_MS, COST_FACTOR * cost);
  }

  /** A stopped run's keys are those of its last step, for all. */
  function freeze(): FrozenKeys | undefined {
    const last = frames.all.at(-1);
    const key = last?.summary.frame.frequencies?.key;
    if (!last || !key || isTraining()) return store.getState().frozen;
    const before = store.getState().frozen;
    if (before && sameKeys(before.key, key)) return before;
    const frozen = { step: last.step, key };
    publish({ frozen });
    return frozen;
  }

  /** What is to be measured next; undefined: nothing for now. */
  async function next(): Promise<Network | undefined> {
    const snapshot = nextSnapshot();
    if (snapshot) return snapshot;
    if (isTraining()) {
      const live = await lab.readWeights();
      return live && !measured.has(live.step) ? live : undefined;
    }
    const frozen = freeze();
    const stale = frozen && frames.all.find((step) => hasOtherKeys(step, frozen));
    return stale && { ...stale.summary, step: stale.step, weights: stale.weights };
  }

  function request(): void {
    if (!isWatched || isWorking || cancelTimer || store.getState().problem) return;
    const wait = isTraining() ? dueAt - clock.now() : 0;
    if (wait <= 0) {
      void work();
      return;
    }
    cancelTimer = clock.after(wait, () => {
      cancelTimer = undefined;
      request();
    });
  }

  async function work(): Promise<void> {
    isWorking = true;
    const ofTurn = turn;
    const network = await next();
    if (network && ofTurn === turn) await measure(network);
    isWorking = false;
    if (network) request();
  }

  function forgetRun(): void {
    turn++;
    frames.clear();
    measured.clear();
    publish({ left: 0, frozen: undefined, problem: undefined });
  }

  const leave = lab.store.subscribe((state, before) => {
    if (state.began !== before.began) forgetRun();
    request();
  });

  function cancel(): void {
    cancelTimer?.();
    cancelTimer = undefined;
  }

  function stop(): void {
    turn++;
    cancel();
    client?.close();
    client = undefined;
  }

  const networkAt = (step: number): Network | undefined => {
    const frame = frames.all.find((one) => one.step === step);
    return frame && { step, config: frame.summary.config, weights: frame.weights };
  };

  return {
    store,
    steps: () => frames.all,
    async look(step, question = {}) {
      const network = networkAt(step);
      if (!network || store.getState().problem) return undefined;
      return inTurn(async (worker) => {
        const answered = await worker.analyse(network);
        if (!answered.ok) return undefined;
        const read = await worker.look(question);
        return read.ok ? { step, answers: answered.value.answers, ...read.value } : undefined;
      });
    },
    setWatched(watched) {
      isWatched = watched;
      if (watched) request();
      else cancel();
    },
    retry() {
      stop();
      publish({ problem: undefined });
      request();
    },
    close() {
      isWatched = false;
      leave();
      stop();
    },
  };
}
