import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AnalysisProblem } from '../../analysis/analysisProblem';
import type { PairAnswers } from '../../analysis/answers/pairAnswers';
import type { AnalysisClient, PairReading } from '../../worker/analysisClient';
import type { Network } from '../../worker/analysisProtocol';
import { COST_FACTOR, createDueTimer, LEAST_INTERVAL_MS } from '../analysisPace';
import type { LabClock } from '../clock';
import { isBusy } from '../commands/idle';
import type { Lab } from '../lab';

/** What the answers are of. They stand outside of the state, as they are large. */
export interface AnsweredNetwork {
  readonly network: Network;
  readonly answers: PairAnswers;
  readonly costMs: number;
}

export interface AnswerFeedState {
  /** Counts up with each change of `latest`. */
  readonly version: number;
  /** Why there are no newer answers, until `retry`. */
  readonly problem: AnalysisProblem | undefined;
}

/** The answers of the lab's run, kept up to date while somebody watches: the newest network, one at a time. */
export interface AnswerFeed {
  readonly store: StoreApi<AnswerFeedState>;
  /** The newest answers; undefined before a run has any. */
  latest(): AnsweredNetwork | undefined;
  /** All answers to one pair, by the network of `latest` or a newer one. */
  pair(pair: number): Promise<PairReading | undefined>;
  /** Nothing is asked or worked out while nobody does. */
  setWatched(isWatched: boolean): void;
  /** Tries again, with a new worker. */
  retry(): void;
  /** Ends the worker. */
  close(): void;
}

/** `createClient` starts a worker; it is called with the first network of a run, and ended with the run. */
export function createAnswerFeed(
  lab: Pick<Lab, 'store' | 'readWeights'>,
  createClient: () => AnalysisClient,
  clock: LabClock,
): AnswerFeed {
  const store = createStore<AnswerFeedState>(() => ({ version: 0, problem: undefined }));
  let client: AnalysisClient | undefined;
  let latest: AnsweredNetwork | undefined;
  /** Which moment of the run the answers are of, or are being worked out of. */
  let covered = '';
  /** Counts what was broken off: whatever comes of it is dropped. */
  let turn = 0;
  let isWorking = false;
  let isWatched = false;
  let dueAt = Number.NEGATIVE_INFINITY;
  const timer = createDueTimer(clock);

  const publish = (problem?: AnalysisProblem) =>
    store.setState(({ version }) => ({ version: version + 1, problem }));

  function moment(): string | undefined {
    const { runConfig, info, step, status } = lab.store.getState();
    return runConfig && [step, status, info !== undefined].join();
  }

  /** Where nothing trains, nothing has to be spared. */
  const waitMs = () => (isBusy(lab.store.getState().status) ? dueAt - clock.now() : 0);

  function request(): void {
    if (!isWatched || isWorking || store.getState().problem) return;
    const now = moment();
    if (now === undefined || now === covered) return;
    if (timer.isDue(waitMs(), request)) void workOut(now);
  }

  async function workOut(asked: string): Promise<void> {
    const ofTurn = turn;
    const began = clock.now();
    isWorking = true;
    covered = asked;
    const network = await lab.readWeights();
    if (ofTurn !== turn) return;
    if (network) {
      client ??= createClient();
      const result = await client.analyse(network);
      if (ofTurn !== turn) return;
      if (result.ok) {
        latest = { network, ...result.value };
        dueAt = began + Math.max(LEAST_INTERVAL_MS, COST_FACTOR * latest.costMs);
        publish();
      } else {
        stop();
        publish(result.problem);
      }
    }
    isWorking = false;
    request();
  }

  /** Ends the worker, and whatever is under way. */
  function stop(): void {
    turn++;
    timer.cancel();
    client?.close();
    client = undefined;
    isWorking = false;
    covered = '';
  }

  function forgetRun(): void {
    stop();
    if (!latest && !store.getState().problem) return;
    latest = undefined;
    publish();
  }

  const leave = lab.store.subscribe((state, before) => {
    if (!state.runConfig && before.runConfig) forgetRun();
    request();
  });

  return {
    store,
    latest: () => latest,
    pair: (pair) => client?.pair(pair) ?? Promise.resolve(undefined),
    setWatched(watched) {
      isWatched = watched;
      if (watched) request();
      else timer.cancel();
    },
    retry() {
      stop();
      publish();
      request();
    },
    close() {
      isWatched = false;
      leave();
      stop();
    },
  };
}
