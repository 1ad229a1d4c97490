import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { AnalysisProblem } from '../../analysis/analysisProblem';
import type { InsideFrame } from '../../analysis/inside/frame';
import { failed, ok } from '../../run/result';
import type { AnalysisClient, NetworkAnswers } from '../../worker/analysisClient';
import type { Network } from '../../worker/analysisProtocol';
import type { LabState } from '../labState';
import { labHarness } from '../testing/labHarness';
import { createManualClock } from '../testing/manualClock';
import { nextTurn } from '../testing/runningLab';
import { createInsideFeed } from './insideFeed';
import { createRunFrames } from './runFrames';

const { config } = labHarness().lab.store.getState();

/** What is found in the network of a step: its weight in K, and the keys that were asked for or its own. */
const frameOf = ({ weights }: Network, key: readonly number[] | undefined): InsideFrame => {
  const value = weights.w?.[0] as number;
  return {
    rule: { means: Float64Array.of(value, 1) },
    frequencies: { key: key ?? [value % 7] },
  } as unknown as InsideFrame;
};

/**
 * A feed over a lab that trains as the test says, and an analysis worker that answers when the test says. The network of step n has the
 * weight n + `offset`.
 */
function harness(status: LabState['status'] = 'running') {
  const store = createStore<LabState>(
    () => ({ status, runConfig: config, began: config, info: {}, step: 0 }) as unknown as LabState,
  );
  const frames = createRunFrames();
  const asked: string[] = [];
  const clients: { closed: boolean }[] = [];
  let offset = 0;
  let snapshots: readonly Network[] = [];
  const clock = createManualClock();
  let waiting: ((problem?: AnalysisProblem) => void)[] = [];
  let reads = 0;
  let showingMs = 0;
  const networkAt = (step: number): Network => ({
    step,
    config,
    weights: { w: Float32Array.of(step + offset) },
  });
  const inTime = <T>(value: () => T) =>
    new Promise<ReturnType<typeof ok<T>> | ReturnType<typeof failed<AnalysisProblem>>>((resolve) =>
      waiting.push((problem) => resolve(problem ? failed(problem) : ok(value()))),
    );
  function createClient(): AnalysisClient {
    const client = { closed: false };
    clients.push(client);
    let present: Network;
    return {
      analyse(network) {
        present = network;
        asked.push(`network ${network.step}`);
        const answers = { tokens: network.step } as NetworkAnswers['answers'];
        return inTime(() => ({ answers, costMs: 0 }));
      },
      inside(key) {
        asked.push(key ? `inside by ${key}` : 'inside');
        return inTime(() => frameOf(present, key));
      },
      look({ circle }) {
        asked.push(`look ${circle ?? 'at answers'}`);
        return inTime(() => ({}));
      },
      pair: () => Promise.reject(new Error('not asked for')),
      lost: () => undefined,
      close() {
        client.closed = true;
        const all = waiting;
        waiting = [];
        for (const answer of all) answer({ code: 'closed', values: {} });
      },
    };
  }
  const feed = createInsideFeed(
    {
      store,
      frames,
      readWeights: async () => {
        reads++;
        return networkAt(store.getState().step);
      },
      networks: () => {
        const own = new Set(snapshots.map(({ step }) => step));
        const others = frames.networks.filter(({ step }) => !own.has(step));
        return [...snapshots, ...others.map((frame) => ({ ...frame, config }))].sort(
          (a, b) => a.step - b.step,
        );
      },
    },
    createClient,
    clock,
  );
  async function advance(ms: number) {
    clock.advance(ms);
    await nextTurn();
  }
  const made = {
    feed,
    frames,
    clients,
    asked,
    reads: () => reads,
    /** Which networks the worker has been given so far. */
    given: () =>
      asked.flatMap((text) => (text.startsWith('network') ? [Number(text.slice(8))] : [])),
    steps: () => feed.steps().map(({ step }) => step),
    takeSnapshots(steps: readonly number[]) {
      snapshots = steps.map(networkAt);
    },
    /** From now on, networks are others. */
    retrain(by: number) {
      offset = by;
    },
    async set(state: Partial<LabState>) {
      store.setState(state);
      await nextTurn();
    },
    async watch(isWatched = true) {
      feed.setWatched(isWatched);
      await nextTurn();
    },
    advance,
    /** The worker answers what it was asked, after so long. */
    async answer(ms = 0, problem?: AnalysisProblem) {
      clock.pass(ms);
      const all = waiting;
      waiting = [];
      for (const answer of all) answer(problem);
      await nextTurn();
      clock.pass(showingMs);
      await advance(0);
    },
    /** Drawing what is published takes the page so long. */
    showingTakes(ms: number) {
      showingMs = ms;
    },
    /** It answers until nothing more is asked. */
    async answerAll(ms = 0) {
      for (let turns = 0; turns < 100 && waiting.length > 0; turns++) {
        await made.answer(ms);
        if (waiting.length === 0) await advance(10_000);
      }
    },
  };
  return made;
}

/** One network is measured: it and its frame are asked for. */
async function measured(made: ReturnType<typeof harness>, cost = 0): Promise<void> {
  await made.answer(cost);
  await made.answer(0);
}

describe('the inside of a run that stands still', () => {
  it('is seen in the newest network first, and then always in the one farthest from those that are known', async () => {
    const made = harness('paused');
    made.takeSnapshots([0, 1, 2, 4, 8, 16, 32, 64, 128]);
    await made.watch();
    expect(made.feed.store.getState().left).toBe(0); // nothing is known yet
    await measured(made);
    expect(made.feed.store.getState().left).toBe(8);
    await made.answerAll();
    expect(made.given().slice(0, 4)).toEqual([128, 0, 8, 32]);
    expect(made.steps()).toEqual([0, 1, 2, 4, 8, 16, 32, 64, 128]);
    expect(made.feed.store.getState().left).toBe(0);
  });

  it('goes by the keys of its last step: what was measured by others is measured again', async () => {
    const made = harness();
    made.takeSnapshots([3, 5]);
    await made.watch();
    await measured(made);
    await made.advance(10_000);
    await measured(made);
    const keys = () => made.feed.measures().map(({ summary }) => summary.frame.frequencies?.key);
    expect(made.feed.store.getState().frozen).toBeUndefined();
    expect(keys()).toEqual([[3], [5]]);
    await made.set({ status: 'paused' });
    expect(made.feed.store.getState().frozen).toEqual({ step: 5, key: [5] });
    expect(keys()).toEqual([undefined, [5]]); // not of other keys, meanwhile
    await made.answerAll();
    expect(made.asked.slice(4)).toEqual(['inside by 5']); // of the network that it has
    expect(keys()).toEqual([[5], [5]]);
  });

  it('is frozen too where it stops while its worker is asked for weights that are known', async () => {
    const made = harness();
    await made.set({ step: 5 });
    await made.watch();
    await measured(made);
    const reading = made.advance(300);
    await made.set({ status: 'paused' });
    await reading;
    expect(made.feed.store.getState().frozen?.step).toBe(5);
  });
});

describe('the inside of a run that trains', () => {
  it.each([
    [5, 250],
    [25, 250],
    [80, 800],
  ])('at a cost of %i ms is measured every %i ms at most', async (cost, interval) => {
    const made = harness();
    await made.watch();
    await measured(made, cost);
    await made.set({ step: 1 });
    await made.advance(interval - cost - 1);
    expect(made.given()).toEqual([0]);
    await made.advance(1);
    expect(made.given()).toEqual([0, 1]);
  });

  it('is caught up with at three times the cost', async () => {
    const made = harness();
    made.takeSnapshots([1, 2, 3]);
    await made.set({ step: 9 });
    await made.watch();
    await measured(made, 40);
    await made.advance(79);
    expect(made.given()).toEqual([3]);
    await made.advance(1);
    expect(made.given()).toEqual([3, 1]);
  });

  it('waits for as much longer as the page takes to show it', async () => {
    const made = harness();
    await made.watch();
    await made.answer();
    made.showingTakes(30);
    await made.answer();
    await made.set({ step: 1 });
    await made.advance(250 + 300 - 31);
    expect(made.given()).toEqual([0]);
    await made.advance(1);
    expect(made.given()).toEqual([0, 1]);
  });

  it('waits no longer once nothing trains', async () => {
    const made = harness();
    await made.watch();
    await measured(made, 1000);
    made.takeSnapshots([0, 7]);
    await made.set({ step: 7 });
    expect(made.given()).toEqual([0]);
    await made.set({ status: 'paused' });
    expect(made.given()).toEqual([0, 7]);
  });

  it('is not read while nobody watches, and no network twice', async () => {
    const made = harness();
    await made.set({ step: 5 });
    await made.advance(10_000);
    expect([made.reads(), made.clients.length]).toEqual([0, 0]);
    await made.watch();
    await measured(made);
    await made.watch(false);
    await made.set({ step: 9 });
    await made.advance(10_000);
    expect(made.given()).toEqual([5]);
    await made.watch();
    await measured(made);
    await made.advance(10_000);
    expect(made.given()).toEqual([5, 9]);
  });
});

describe('a run that is no more', () => {
  it('is forgotten, with what comes late of it', async () => {
    const made = harness();
    await made.set({ step: 7 });
    await made.watch();
    await measured(made);
    await made.set({ step: 8 });
    await made.advance(250); // 8 is on its way
    const { version } = made.feed.store.getState();
    made.frames.begin();
    made.retrain(100);
    await made.set({ began: { ...config }, step: 0 });
    expect(made.steps()).toEqual([]);
    expect(made.feed.store.getState().version).toBeGreaterThan(version);
    await made.answerAll();
    expect(made.steps()).toEqual([0]);
    expect(made.feed.steps()[0]?.weights.w?.[0]).toBe(100);
  });

  it('leaves no step behind where the same run goes on from an earlier one', async () => {
    const made = harness();
    await made.watch();
    for (const step of [10, 20, 30]) {
      await made.set({ step });
      await made.advance(1000);
      await made.answerAll();
    }
    await made.set({ step: 40 });
    await made.advance(1000);
    await made.answer(); // the frame of 40 is on its way
    made.frames.begin(made.frames.upTo(20));
    made.retrain(0.5);
    await made.set({ step: 20 });
    await made.answer();
    expect(made.steps().filter((step) => step !== 0)).toEqual([10, 20]);
    await made.set({ step: 30 });
    await made.advance(1000);
    await made.answerAll();
    const weights = made.feed.steps().map(({ step, weights }) => [step, weights.w?.[0]]);
    expect(weights.filter(([step]) => step !== 0)).toEqual([
      [10, 10],
      [20, 20],
      [30, 30.5],
    ]);
  });
});

describe('what can go wrong', () => {
  it('passes over a network beyond numbers, once', async () => {
    const made = harness('paused');
    made.takeSnapshots([1, 2]);
    await made.watch();
    await made.answer(0, { code: 'not-finite', values: { step: 2 } });
    await made.answerAll();
    expect(made.given()).toEqual([2, 1]);
    expect(made.steps()).toEqual([1]);
    expect(made.feed.store.getState()).toMatchObject({ left: 0, problem: undefined });
  });

  it('stops at a worker that has stopped, and goes on with a new one when asked to', async () => {
    const made = harness('paused');
    made.takeSnapshots([1, 2]);
    await made.watch();
    const problem = { code: 'worker-stopped', values: { cause: undefined } } as const;
    await made.answer(0, problem);
    expect(made.feed.store.getState().problem).toEqual(problem);
    await made.set({ step: 3 });
    await made.advance(10_000);
    expect(made.given()).toEqual([2]);
    expect(made.clients).toEqual([{ closed: true }]);
    made.feed.retry();
    await nextTurn();
    await made.answerAll();
    expect(made.feed.store.getState().problem).toBeUndefined();
    expect(made.steps()).toEqual([1, 2]);
  });

  it('is over when it is closed: nothing starts another worker, and what was found stays', async () => {
    const made = harness('paused');
    made.takeSnapshots([1, 2, 3]);
    await made.watch();
    await measured(made);
    const looked = made.feed.look(3);
    made.feed.close();
    await made.answerAll();
    expect(await looked).toBeUndefined();
    await made.set({ step: 4 });
    expect(made.clients).toEqual([{ closed: true }]);
    expect(made.steps()).toEqual([3]);
  });
});

describe('a closer look', () => {
  it('answers of the step that was asked for, and knows no others', async () => {
    const made = harness('paused');
    made.takeSnapshots([1, 2]);
    await made.watch();
    await made.answerAll();
    const looked = made.feed.look(1, { circle: 4 });
    await nextTurn();
    await made.answerAll();
    expect(await looked).toEqual({ step: 1, answers: { tokens: 1 } });
    expect(await made.feed.look(77)).toBeUndefined();
  });

  it('takes the network that the worker has already', async () => {
    const made = harness('paused');
    made.takeSnapshots([1]);
    await made.watch();
    await made.answerAll();
    const looked = made.feed.look(1, { circle: 4 });
    await nextTurn();
    await made.answer();
    expect((await looked)?.answers).toEqual({ tokens: 1 });
    expect(made.asked).toEqual(['network 1', 'inside', 'look 4']);
  });

  it('costs the worker nothing once it is not wanted any more', async () => {
    const made = harness('paused');
    made.takeSnapshots([1, 2, 3]);
    await made.watch();
    await made.answerAll();
    made.asked.length = 0;
    const signals = [1, 2, 3].map((circle) => ({ circle, aborted: false }));
    const looks = signals.map((signal) => made.feed.look(1, { circle: signal.circle }, signal));
    await nextTurn();
    for (const signal of signals.slice(0, 2)) signal.aborted = true;
    await made.answerAll();
    await Promise.all(looks);
    expect(made.asked).toEqual(['network 1', 'look 1', 'look 3']); // 1 was under way
  });

  it('comes between two measurements, and what is measured by itself waits for as much longer', async () => {
    const made = harness();
    await made.watch();
    await measured(made, 10);
    await made.set({ step: 1 });
    const looked = made.feed.look(0, {});
    await nextTurn();
    await made.answer(30);
    await looked;
    await made.advance(500);
    expect(made.given()).toEqual([0]);
    await made.advance(50);
    expect(made.given()).toEqual([0, 1]);
  });

  it('of a run that is no more is undefined', async () => {
    const made = harness('paused');
    made.takeSnapshots([1]);
    await made.watch();
    await made.answerAll();
    const looked = made.feed.look(1, {});
    made.frames.begin();
    made.takeSnapshots([]);
    await made.set({ began: undefined });
    await made.answerAll();
    expect(await looked).toBeUndefined();
  });
});
