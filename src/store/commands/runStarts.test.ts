import { describe, expect, it } from 'vitest';
import type { RunError } from '../../run/events/runError';
import type { Snapshot } from '../../run/events/snapshot';
import { recoveryStep } from '../runs/resumption';
import {
  createSharedStorage,
  inMemoryRunRepository,
  stored,
} from '../testing/inMemoryRunRepository';
import { type LabHarness, labHarness } from '../testing/labHarness';
import { metricRows } from '../testing/metricRows';

const snapshotAt = (step: number): Snapshot => {
  const part = () => ({ w: Float32Array.of(step) });
  const state = { weights: part(), m: part(), v: part(), compensation: part() };
  return { step, optimizerStep: step, loggedStep: step, state };
};
const state = ({ lab }: LabHarness) => lab.store.getState();
const starts = ({ commands }: LabHarness) => commands.filter((command) => command.type === 'start');
const run = (made: LabHarness) => starts(made).at(-1)?.run ?? 0;
const steps = ({ lab }: LabHarness) => [...lab.history.columns().step];
const fail = (made: LabHarness, kind: RunError['kind']) =>
  made.report({
    type: 'failed',
    run: run(made),
    error: { kind, code: 'unexpected', values: { cause: kind } },
  });

/** A run on WebAssembly that has measured up to step 300 and has snapshots of 0, 100, and, only to go on from, 200. */
function running(
  search = '?preset=quick',
  repository = inMemoryRunRepository(createSharedStorage()),
): LabHarness {
  const made = labHarness(search, repository);
  made.ready();
  made.lab.run();
  const memory = { bytes: 1, largestBytes: 1, where: 'heap' } as const;
  const engine = { name: 'wasm', label: 'Paper', software: false, memory } as const;
  made.report({ type: 'started', run: 1, info: { engine, parameters: 1, members: [] } });
  made.report({ type: 'resumed', run: 1 });
  const columns = metricRows([0, 100, 200, 300], { trainAccuracy: () => 1 });
  made.report({ type: 'progress', run: 1, step: 310, stepsPerSecond: 1, columns });
  for (const step of [0, 100])
    made.report({ type: 'snapshot', run: 1, snapshot: snapshotAt(step) });
  made.report({ type: 'snapshot', run: 1, snapshot: snapshotAt(200), asked: true });
  made.advance(200);
  return made;
}

describe('a run that was lost', () => {
  it('stays on the charts, says from where it goes on, and does nothing by itself', () => {
    const made = running();
    made.lose();
    made.advance(60_000);
    expect(steps(made)).toEqual([0, 100, 200, 300]);
    expect(recoveryStep(state(made))).toBe(200);
    expect(made.workers()).toBe(1);
  });

  it('goes on from its latest checkpoint on its engine, and rows after that are taken back', () => {
    for (const kind of ['worker-lost', 'device-lost', 'out-of-memory', 'bug'] as const) {
      const made = running();
      fail(made, kind);
      made.lab.run();
      expect(made.workers()).toBe(2);
      expect(steps(made)).toEqual([0, 100, 200]);
      expect(state(made)).toMatchObject({ status: 'starting', step: 200, error: undefined });
      expect(state(made).opening).toEqual({
        code: 'recovered',
        values: { step: 310, from: 200, kind },
      });
      made.ready();
      expect(made.commands.slice(-2)).toMatchObject([
        { type: 'start', configs: [{ engine: 'wasm' }], starts: [{ step: 200 }] },
        { type: 'resume' },
      ]);
      expect(state(made).pendingRestart).toEqual([]);
      made.report({ type: 'resumed', run: 1 });
      expect(state(made).status).toBe('running');
    }
  });

  it('on the engine that the controls name where it was lost there again, or another was chosen', () => {
    const made = running();
    for (const engine of ['wasm', 'auto'] as const) {
      fail(made, 'device-lost');
      made.lab.run();
      made.ready();
      expect(starts(made).at(-1)).toMatchObject({ configs: [{ engine }], starts: [{ step: 200 }] });
    }
    const chosen = running('?preset=quick&engine=webgpu');
    chosen.lose();
    chosen.lab.setSetting('engine', 'tfjs');
    chosen.lab.run();
    chosen.ready();
    expect(starts(chosen).at(-1)).toMatchObject({ configs: [{ engine: 'tfjs' }] });
    expect(state(chosen).pendingRestart).toEqual([]);
  });

  it('goes by what the controls say by then, from its checkpoint on', () => {
    const made = running();
    const set = { weightDecay: 0.5 };
    made.lab.setSetting('optimizer.weightDecay', 0.5);
    made.advance(200);
    made.report({ type: 'changed', run: 1, step: 250, settings: set }); // after its checkpoint
    made.lose();
    made.lab.setSetting('maxSteps', 9000);
    made.advance(1000);
    made.lab.run();
    expect(state(made).marks).toEqual([]);
    made.ready();
    expect(made.commands.slice(-3)).toMatchObject([
      { type: 'start', configs: [{ optimizer: { weightDecay: 1 } }] },
      { type: 'set', settings: { weightDecay: 0.5, maxSteps: 9000 } },
      { type: 'resume' },
    ]);
    made.report({ type: 'changed', run: 1, step: 200, settings: set });
    expect(state(made).marks).toMatchObject([{ step: 200, from: 1, value: 0.5 }]);
  });

  it('is paused at its checkpoint where Pause comes before the new worker', () => {
    const made = running();
    made.lose();
    made.lab.run();
    made.lab.pause();
    made.ready();
    expect(made.commands.at(-1)?.type).toBe('start');
    made.report({ type: 'paused', run: 1, step: 200 });
    expect(state(made)).toMatchObject({ status: 'paused', step: 200 });
  });

  it('begins anew after Reset, with another preset, at its end, or where it failed by itself', () => {
    const anew: readonly [RunError['kind'], (made: LabHarness) => void][] = [
      ['worker-lost', ({ lab }) => lab.reset()],
      ['worker-lost', ({ lab }) => lab.choosePreset('small')],
      ['worker-lost', ({ lab }) => lab.setSetting('maxSteps', 200)],
      ['diverged', () => undefined],
      ['invalid', () => undefined],
    ];
    for (const [kind, act] of anew) {
      const made = running();
      fail(made, kind);
      act(made);
      expect(recoveryStep(state(made))).toBeUndefined();
      made.lab.run();
      if (made.workers() > 1) made.ready();
      expect(starts(made).at(-1)?.starts).toBeUndefined();
      expect(steps(made)).toEqual([]);
    }
  });

  it('is saved up to its checkpoint, with nothing of what was dropped', async () => {
    const shared = createSharedStorage();
    const made = running('?preset=quick', inMemoryRunRepository(shared));
    made.advance(3000);
    made.lose();
    const done = async () => {
      for (let i = 0; i < 20; i++) await Promise.resolve();
    };
    await done();
    const read = async () => {
      const { runs } = await stored(inMemoryRunRepository(shared).list());
      return stored(inMemoryRunRepository(shared).read(runs[0]?.id ?? ''));
    };
    expect((await read()).summary).toMatchObject({ rows: 4, step: 310, checkpointStep: 200 });
    made.lab.run();
    made.advance(3000);
    await done();
    const { summary, columns } = await read();
    expect(summary).toMatchObject({ rows: 3, step: 200, checkpointStep: 200, isOpen: true });
    expect([...columns.step]).toEqual([0, 100, 200]);
  });
});
