import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AnalysisProblem } from '../../analysis/analysisProblem';
import type { PairAnswers } from '../../analysis/answers/pairAnswers';
import type { InsideFrame } from '../../analysis/inside/frame';
import { ok, type Result } from '../../run/result';
import type { AnalysisClient } from '../../worker/analysisClient';
import type { LookQuestion, LookReading, Network } from '../../worker/analysisProtocol';
import { COST_FACTOR, createDueTimer, LEAST_INTERVAL_MS } from '../analysisPace';
import type { LabClock } from '../clock';
import { isBusy } from '../commands/idle';
import type { Lab } from '../lab';
import { addFrame } from './frameThinning';
import type { FrozenKeys, MeasuredStep, WeightFrame } from './runFrames';

/** COST_FACTOR for steps that are past, of which there are some thirty: they are to be seen before the run has ended. */
const PAST_COST_FACTOR = 3;

/** A step that can be looked into. */
export interface InsideStep extends WeightFrame, MeasuredStep {}

export interface InsideState {
  /** Counts up with each change of `steps` and `measures`. */
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
  /** Those that can be looked into, ascending. */
  steps(): readonly InsideStep[];
  /**
   * All steps that were measured, ascending, also those whose weights had to go. What was measured by other keys than the frozen ones
   * is left out.
   */
  measures(): readonly MeasuredStep[];
  /**
   * The answers of a step that is there, and what else is asked of it. Undefined where it is not, or where `signal` was aborted before
   * its turn came.
   */
  look(
    step: number,
    question?: LookQuestion,
    signal?: { readonly aborted: boolean },
  ): Promise<CloseLook | undefined>;
  /** Nothing is read or measured while nobody does. */
  setWatched(isWatched: boolean): void;
  /** Tries again, with a new worker. */
  retry(): void;
  /** Ends the worker. What was found stays with the lab. */
  close(): void;
}

/** Whatever was asked. */
const WORKER_ENDED: readonly AnalysisProblem['code'][] = ['worker-stopped', 'too-slow'];

const sameKeys = (one: readonly number[], other: readonly number[]) => one.join() === other.join();

const hasOtherKeys = ({ summary: { frame } }: MeasuredStep, { key }: FrozenKeys) =>
  frame.frequencies !== undefined && !sameKeys(frame.frequencies.key, key);

function withoutFrequencies({ step, summary: { config, frame } }: MeasuredStep): MeasuredStep {
  const { frequencies: _, ...others } = frame;
  return { step, summary: { config, frame: others } };
}

/** `createClient` starts a worker; it is called with the first network. */
export function createInsideFeed(
  lab: Pick<Lab, 'store' | 'readWeights' | 'networks' | 'frames'>,
  createClient: () => AnalysisClient,
  clock: LabClock,
): InsideFeed {
  const { frames } = lab;
  const store = createStore<InsideState>(() => ({
    version: 0,
    left: 0,
    frozen: frames.frozen,
    problem: undefined,
  }));
  let client: AnalysisClient | undefined;
  /** The network that the worker has, and its answers. */
  let present: { readonly weights: Network['weights']; readonly answers: PairAnswers } | undefined;
  let { epoch } = frames;
  /** Counts what was broken off: whatever comes of it is dropped. */
  let turn = 0;
  /** What the worker does goes one after the other. */
  let busy: Promise<unknown> = Promise.resolve();
  let isWorking = false;
  /** Something has changed while it worked. */
  let isRequested = false;
  let isWatched = false;
  let dueAt = Number.NEGATIVE_INFINITY;
  const timer = createDueTimer(clock);
  let known: { readonly of: readonly unknown[]; readonly steps: readonly InsideStep[] } | undefined;

  const publish = (change: Partial<InsideState> = {}) =>
    store.setState(({ version }) => ({
      version: version + 1,
      left: unmeasured().length,
      frozen: frames.frozen,
      ...change,
    }));

  /** Does what needs the worker after all that was asked of it before; undefined where it was broken off, or is not wanted any more. */
  function inTurn<Value>(
    isWanted: () => boolean,
    action: (client: AnalysisClient) => Promise<Value>,
  ): Promise<Value | undefined> {
    const ofTurn = turn;
    const next = busy.then(() => {
      if (ofTurn !== turn || !isWanted()) return undefined;
      client ??= createClient();
      return action(client);
    });
    busy = next.catch(() => {});
    return next;
  }

  /** The answers of a network, which the worker then has; it may have it already. */
  async function analyse(
    worker: AnalysisClient,
    { weights, ...network }: Network,
  ): Promise<Result<PairAnswers, AnalysisProblem>> {
    if (present?.weights === weights) return ok(present.answers);
    present = undefined;
    const answered = await worker.analyse({ ...network, weights }, true);
    if (!answered.ok) return answered;
    const { answers } = answered.value;
    if (worker === client) present = { weights, answers };
    return ok(answers);
  }

  const unmeasured = (): readonly Network[] =>
    lab.networks().filter(({ step }) => !frames.isDone(step));
  /** The newest first, then always the one farthest from those that are known: the whole run is seen soon, and then in detail. */
  function nextPast(): Network | undefined {
    const all = lab.networks();
    const known = all.flatMap(({ step }, i) => (frames.isDone(step) ? [i] : []));
    if (known.length === 0) return all.at(-1);
    if (known.length === all.length) return undefined;
    let [farthest, most, at] = [0, 0, 0];
    for (let i = 0; i < all.length; i++) {
      while (
        Math.abs((known[at + 1] ?? Number.POSITIVE_INFINITY) - i) <=
        Math.abs((known[at] as number) - i)
      )
        at++;
      const distance = Math.abs((known[at] as number) - i);
      if (distance >= most) [farthest, most] = [i, distance];
    }
    return all[farthest];
  }
  const isTraining = () => isBusy(lab.store.getState().status);

  async function measure(network: Network): Promise<void> {
    const [ofTurn, ofEpoch] = [turn, frames.epoch];
    let cost = 0;
    const asked = clock.now();
    const found = await inTurn(
      () => ofEpoch === frames.epoch,
      async (worker): Promise<Result<InsideFrame, AnalysisProblem>> => {
        const began = clock.now();
        const answered = await analyse(worker, network);
        const inside = answered.ok ? await worker.inside(frames.frozen?.key) : answered;
        cost = clock.now() - began;
        return inside;
      },
    );
    if (!found || ofTurn !== turn || ofEpoch !== frames.epoch) return;
    const { step, config, weights } = network;
    if (found.ok) addFrame(frames, { step, weights }, { config, frame: found.value });
    else if (found.problem.code === 'not-finite') frames.passOver(step);
    else {
      fail(found.problem);
      return;
    }
    publish();
    const isPastLeft = unmeasured().length > 0;
    const factor = isPastLeft ? PAST_COST_FACTOR : COST_FACTOR;
    dueAt = Math.max(dueAt, asked + Math.max(isPastLeft ? 0 : LEAST_INTERVAL_MS, factor * cost));
    countShowing(factor);
  }

  /** What was published is drawn before the next task: that takes the page longer than it took the worker. */
  function countShowing(factor = COST_FACTOR): void {
    const began = clock.now();
    clock.after(0, () => {
      dueAt = Math.max(dueAt, began) + factor * (clock.now() - began);
    });
  }

  function fail(problem: AnalysisProblem): void {
    stop();
    publish({ problem });
  }

  /** A stopped run's keys are those of its last step, for all. */
  function freeze(): void {
    const last = steps().at(-1);
    const key = last?.summary.frame.frequencies?.key;
    if (!last || !key || isTraining()) return;
    const { frozen } = frames;
    if (frozen && sameKeys(frozen.key, key)) return;
    frames.freeze({ step: last.step, key });
    publish();
  }

  /** What is to be measured next; undefined: nothing for now. */
  async function next(): Promise<Network | undefined> {
    const past = nextPast();
    if (past) return past;
    if (isTraining()) {
      const live = await lab.readWeights();
      return live && !frames.isDone(live.step) ? live : undefined;
    }
    freeze();
    const { frozen } = frames;
    const stale = frozen && steps().find((step) => hasOtherKeys(step, frozen));
    return stale && { ...stale.summary, step: stale.step, weights: stale.weights };
  }

  function request(): void {
    if (!isWatched || store.getState().problem) return;
    if (isWorking) {
      isRequested = true;
      return;
    }
    if (timer.isDue(isTraining() ? dueAt - clock.now() : 0, request)) void work();
  }

  async function work(): Promise<void> {
    isWorking = true;
    isRequested = false;
    const [ofTurn, ofEpoch] = [turn, frames.epoch];
    const network = await next();
    if (network && ofTurn === turn && ofEpoch === frames.epoch) await measure(network);
    isWorking = false;
    if (network || isRequested) request();
  }

  const leave = lab.store.subscribe(() => {
    if (epoch !== frames.epoch) {
      // Another run, or the same from an earlier step on.
      epoch = frames.epoch;
      publish({ problem: undefined });
    } else if (store.getState().left !== unmeasured().length) publish();
    request();
  });

  function stop(): void {
    turn++;
    timer.cancel();
    client?.close();
    client = undefined;
    present = undefined;
  }

  function steps(): readonly InsideStep[] {
    const networks = lab.networks();
    const { measures } = frames;
    if (!known || known.of[0] !== networks || known.of[1] !== measures) {
      const found = new Map(measures.map(({ step, summary }) => [step, summary]));
      const both = networks.flatMap(({ step, weights }): InsideStep[] => {
        const summary = found.get(step);
        return summary ? [{ step, weights, summary }] : [];
      });
      known = { of: [networks, measures], steps: both };
    }
    return known.steps;
  }

  return {
    store,
    steps,
    measures() {
      const { frozen, measures } = frames;
      if (!frozen) return measures;
      return measures.map((one) => (hasOtherKeys(one, frozen) ? withoutFrequencies(one) : one));
    },
    async look(step, question = {}, signal = { aborted: false }) {
      const [ofTurn, ofEpoch] = [turn, frames.epoch];
      const shown = steps().find((one) => one.step === step);
      if (!shown || store.getState().problem) return undefined;
      const network = { step, config: shown.summary.config, weights: shown.weights };
      let cost = 0;
      const found = await inTurn(
        () => !signal.aborted && ofEpoch === frames.epoch,
        async (worker): Promise<Result<CloseLook, AnalysisProblem>> => {
          const began = clock.now();
          const answered = await analyse(worker, network);
          if (!answered.ok) return answered;
          const read = await worker.look(question);
          cost = clock.now() - began;
          return read.ok ? ok({ step, answers: answered.value, ...read.value }) : read;
        },
      );
      if (!found || ofTurn !== turn || ofEpoch !== frames.epoch) return undefined;
      // What people look at comes at once; what is measured by itself waits for as much longer.
      dueAt = Math.max(dueAt, clock.now()) + COST_FACTOR * cost;
      countShowing();
      if (found.ok) return found.value;
      if (WORKER_ENDED.includes(found.problem.code)) fail(found.problem);
      return undefined;
    },
    setWatched(watched) {
      isWatched = watched;
      if (watched) request();
      else timer.cancel();
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
