import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { AnalysisProblem } from '../../analysis/analysisProblem';
import { failed, ok, type Result } from '../../run/result';
import type { AnalysisClient, NetworkAnswers } from '../../worker/analysisClient';
import type { Network } from '../../worker/analysisProtocol';
import type { LabState } from '../labState';
import { labHarness } from '../testing/labHarness';
import { createManualClock } from '../testing/manualClock';
import { nextTurn } from '../testing/runningLab';
import { createAnswerFeed } from './answerFeed';

type Answer = Result<NetworkAnswers, AnalysisProblem>;

/** A feed over a lab that trains as the test says, and an analysis worker that answers when the test says. */
function harness() {
  const { config } = labHarness().lab.store.getState();
  const running = { status: 'running', runConfig: config, info: {}, step: 0 };
  const store = createStore<LabState>(() => running as unknown as LabState);
  const clock = createManualClock();
  const analysed: Network[] = [];
  const clients: { closed: boolean }[] = [];
  let answer: ((result: Answer) => void) | undefined;
  let reads = 0;
  const feed = createAnswerFeed(
    {
      store,
      readWeights: async () => {
        reads++;
        const { step, runConfig } = store.getState();
        return runConfig && { step, config: runConfig, weights: {} };
      },
    },
    () => {
      const client = { closed: false };
      clients.push(client);
      return {
        analyse(network: Network) {
          analysed.push(network);
          return new Promise<Answer>((resolve) => {
            answer = resolve;
          });
        },
        pair: async () => undefined,
        inside: () => Promise.reject(new Error('not asked for')),
        look: () => Promise.reject(new Error('not asked for')),
        lost: () => undefined,
        close() {
          client.closed = true;
        },
      } satisfies AnalysisClient;
    },
    clock,
  );
  const answers = { tokens: 1 } as NetworkAnswers['answers'];
  return {
    feed,
    clients,
    steps: () => analysed.map(({ step }) => step),
    reads: () => reads,
    async set(state: Partial<LabState>) {
      store.setState(state);
      await nextTurn();
    },
    async answer(costMs: number) {
      answer?.(ok({ answers, costMs }));
      await nextTurn();
    },
    async refuse(problem: AnalysisProblem) {
      answer?.(failed(problem));
      await nextTurn();
    },
    async advance(ms: number) {
      clock.advance(ms);
      await nextTurn();
    },
    async watch(isWatched: boolean) {
      feed.setWatched(isWatched);
      await nextTurn();
    },
  };
}

describe('the feed of answers', () => {
  it('works out the newest network, one at a time, and skips those between', async () => {
    const { feed, watch, set, answer, advance, steps } = harness();
    await watch(true);
    for (const step of [10, 20, 30]) await set({ step });
    expect(steps()).toEqual([0]);
    await answer(5);
    expect(feed.latest()?.network.step).toBe(0);
    await advance(250);
    expect(steps()).toEqual([0, 30]);
    await answer(5);
    expect(feed.latest()?.network.step).toBe(30);
  });

  it.each([
    [5, 250],
    [25, 250],
    [80, 800],
  ])('at a cost of %i ms does so every %i ms at most', async (cost, interval) => {
    const { watch, set, answer, advance, steps } = harness();
    await watch(true);
    await answer(cost);
    await set({ step: 1 });
    await advance(interval - 1);
    expect(steps()).toEqual([0]);
    await advance(1);
    expect(steps()).toEqual([0, 1]);
  });

  it('does not wait where nothing trains any more', async () => {
    const { watch, set, answer, steps } = harness();
    await watch(true);
    await answer(1000);
    await set({ step: 7 });
    expect(steps()).toEqual([0]);
    await set({ status: 'paused' });
    expect(steps()).toEqual([0, 7]);
  });

  it('asks for nothing while nobody watches, and nothing new of a run that stands still', async () => {
    const { watch, set, answer, advance, steps, reads, clients } = harness();
    await set({ step: 5 });
    expect([reads(), clients.length]).toEqual([0, 0]);
    await watch(true);
    await answer(5);
    await watch(false);
    await set({ step: 9 });
    await advance(10_000);
    expect(steps()).toEqual([5]);
    await watch(true);
    await answer(5);
    await advance(10_000);
    expect(steps()).toEqual([5, 9]);
    expect(reads()).toBe(2);
  });

  it('forgets a run that is no more, and what comes late of it', async () => {
    const { feed, watch, set, answer, clients } = harness();
    await watch(true);
    await answer(5);
    const { version } = feed.store.getState();
    await set({ step: 4, status: 'paused' });
    await set({ runConfig: undefined });
    expect(feed.latest()).toBeUndefined();
    expect(feed.store.getState().version).toBeGreaterThan(version);
    await answer(5);
    expect(feed.latest()).toBeUndefined();
    expect(clients.map(({ closed }) => closed)).toEqual([true]);
  });

  it('stops at a problem, ends the worker, and goes on with a new one when asked to', async () => {
    const { feed, watch, set, answer, refuse, advance, steps, clients } = harness();
    await watch(true);
    await refuse({ code: 'worker-stopped', values: { cause: undefined } });
    expect(feed.store.getState().problem?.code).toBe('worker-stopped');
    await set({ step: 3 });
    await advance(10_000);
    expect(steps()).toEqual([0]);
    expect(clients.map(({ closed }) => closed)).toEqual([true]);
    feed.retry();
    await nextTurn();
    expect(steps()).toEqual([0, 3]);
    await answer(5);
    expect(feed.store.getState().problem).toBeUndefined();
    expect(feed.latest()?.network.step).toBe(3);
    feed.close();
    expect(clients.map(({ closed }) => closed)).toEqual([true, true]);
  });
});
