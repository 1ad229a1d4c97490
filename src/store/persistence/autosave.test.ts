import { describe, expect, it } from 'vitest';
import { ok } from '../../run/result';
import { MAX_ROWS } from '../history/metricHistory';
import {
  createSharedStorage,
  inMemoryRunRepository,
  type SharedStorage,
} from '../testing/inMemoryRunRepository';
import { type LabHarness, labHarness } from '../testing/labHarness';
import {
  nextPage,
  onlyRun,
  readRun,
  reportRows,
  reportSnapshot,
  runningPage,
  runOf,
  settled,
  snapshotAt,
  stateOf,
} from '../testing/savedRuns';
import type { RunRepository, StorageProblem } from './runRepository';

const checkpointRequests = ({ commands }: LabHarness) =>
  commands.filter(({ type }) => type === 'snapshot').length;

describe('a run that goes on', () => {
  it('is written in pieces that grow, with the latest checkpoint', async () => {
    const shared = createSharedStorage();
    await runningPage(shared);
    const { id, ...summary } = await onlyRun(shared);
    expect(summary).toMatchObject({ step: 300, checkpointStep: 200, rows: 4, isOpen: true });
    const saved = await readRun(shared, id);
    expect([...saved.columns.step]).toEqual([0, 100, 200, 300]);
    expect([...saved.columns.testAccuracy]).toEqual([0, 0.01, 0.02, 0.03]);
    expect(saved.checkpoint).toEqual(snapshotAt(200));
    const total = shared.writes.reduce((sum, { rows }) => sum + rows.step.length, 0);
    expect(total).toBe(4); // no row twice
    // A view on more than was asked for would be written with all of it.
    for (const { rows } of shared.writes) {
      expect(rows.step.buffer.byteLength).toBe(rows.step.byteLength);
    }
  });

  it('asks for checkpoints, which are no steps to branch from', async () => {
    const made = await runningPage(createSharedStorage());
    made.advance(6000);
    reportRows(made, [400]);
    made.advance(200);
    expect(checkpointRequests(made)).toBeGreaterThan(0);
    reportSnapshot(made, 400, true);
    expect(stateOf(made).snapshotSteps).toEqual([0, 100, 200]);
  });

  it('is written when the run stops, and when the page may go', async () => {
    const shared = createSharedStorage();
    const made = await runningPage(shared);
    reportRows(made, [350]);
    made.lab.saveNow();
    await settled();
    expect((await onlyRun(shared)).step).toBe(350);
    reportRows(made, [360]);
    reportSnapshot(made, 365);
    made.report({ type: 'paused', run: runOf(made), step: 365 });
    await settled();
    expect(await onlyRun(shared)).toMatchObject({ step: 365, checkpointStep: 365, rows: 6 });
  });

  it('stays in the list when Reset takes it off, whole, and is not open any more', async () => {
    const shared = createSharedStorage();
    const made = await runningPage(shared);
    reportRows(made, [390]);
    made.lab.reset();
    await settled();
    expect(await onlyRun(shared)).toMatchObject({ step: 390, rows: 5, isOpen: false });
    expect(shared.owners.size).toBe(0);
  });

  it('leaves nothing of a run that made no step', async () => {
    const shared = createSharedStorage();
    const made = labHarness('?preset=small', inMemoryRunRepository(shared));
    made.ready();
    made.lab.run();
    reportRows(made, [0]);
    reportSnapshot(made, 0);
    made.advance(5000);
    made.lab.reset();
    await settled();
    expect(shared.writes).toEqual([]);
  });
});

describe('a repository that fails', () => {
  const full: StorageProblem = { code: 'full', values: {} };

  it('is reported once, keeps what it has, and is written to again at the next stop', async () => {
    const shared = createSharedStorage();
    const made = await runningPage(shared);
    shared.problem = full;
    reportRows(made, [400]);
    made.advance(3000);
    await settled();
    expect(stateOf(made).notices).toEqual([{ field: 'library', ...full }]);
    made.lab.dismissNotice('library');
    reportRows(made, [500]);
    made.advance(3000);
    await settled();
    expect(stateOf(made).notices).toEqual([]);
    shared.problem = undefined;
    expect(await onlyRun(shared)).toMatchObject({ step: 300, rows: 4 });
    reportSnapshot(made, 500);
    made.report({ type: 'paused', run: runOf(made), step: 500 });
    await settled();
    const { id } = await onlyRun(shared);
    const saved = await readRun(shared, id);
    expect([...saved.columns.step]).toEqual([0, 100, 200, 300, 400, 500]);
    expect(saved.checkpoint.step).toBe(500);
  });

  it('is written to again after a while, without a stop', async () => {
    const shared = createSharedStorage();
    const made = await runningPage(shared);
    shared.problem = full;
    reportRows(made, [400]);
    made.advance(3000);
    await settled();
    shared.problem = undefined;
    made.advance(10_000);
    await settled();
    expect(stateOf(made).notices).toEqual([]);
    expect(await onlyRun(shared)).toMatchObject({ step: 400, rows: 5 });
  });

  it('does not keep a page from training', async () => {
    const shared = createSharedStorage();
    const unavailable = { code: 'unavailable', values: { cause: 'Not here.' } } as const;
    shared.problem = unavailable;
    const made = await runningPage(shared);
    expect(stateOf(made).notices).toEqual([{ field: 'library', ...unavailable }]);
    expect(stateOf(made).status).toBe('running');
    await made.lab.library?.refresh();
    expect(made.lab.library?.store.getState().message).toEqual(unavailable);
  });
});

/** What may become of the only stored run while its page is open. */
const LOSSES: Readonly<Record<string, (shared: SharedStorage) => void>> = {
  everything: ({ runs }) => runs.clear(),
  'all rows': ({ runs }) => {
    for (const run of runs.values()) run.chunks = [];
  },
  'the first rows': ({ runs }) => {
    for (const run of runs.values()) run.chunks = run.chunks.slice(1);
  },
  'the checkpoint': ({ runs }) => {
    for (const run of runs.values()) run.checkpoint = undefined;
  },
};

describe.each(Object.entries(LOSSES))('storage that loses %s', (_, lose) => {
  it('has the whole run again after the next write', async () => {
    const shared = createSharedStorage();
    const made = await runningPage(shared);
    const { id } = await onlyRun(shared);
    lose(shared);
    reportRows(made, [400]);
    made.advance(3000);
    await settled();
    const saved = await readRun(shared, id);
    expect([...saved.columns.step]).toEqual([0, 100, 200, 300, 400]);
    expect(saved.checkpoint.step).toBe(200);
    expect(stateOf(made).notices).toEqual([]);
    // From then on, only what is new is written.
    reportRows(made, [500]);
    made.advance(3000);
    await settled();
    expect([...(shared.writes.at(-1)?.rows.step ?? [])]).toEqual([500]);
    expect((await readRun(shared, id)).columns.step).toHaveLength(6);
  });

  it('has it again when the page goes, where nothing went on', async () => {
    const shared = createSharedStorage();
    const made = await runningPage(shared);
    reportSnapshot(made, 300);
    made.report({ type: 'paused', run: runOf(made), step: 300 });
    await settled();
    const { id } = await onlyRun(shared);
    lose(shared);
    made.lab.saveNow(true);
    await settled();
    expect((await readRun(shared, id)).columns.step).toHaveLength(4);
  });

  it('has it again as soon as its connection is lost', async () => {
    const shared = createSharedStorage();
    await runningPage(shared);
    const { id } = await onlyRun(shared);
    lose(shared);
    for (const hear of shared.onLost) hear();
    await settled();
    expect((await readRun(shared, id)).columns.step).toHaveLength(4);
  });

  it('has a resumed run again, with the rows after its checkpoint', async () => {
    const shared = createSharedStorage();
    await runningPage(shared);
    const { id } = await onlyRun(shared);
    const made = await nextPage(shared);
    lose(shared);
    made.report({ type: 'paused', run: runOf(made), step: 200 });
    await settled();
    const saved = await readRun(shared, id);
    expect([...saved.columns.step]).toEqual([0, 100, 200, 300]);
    expect(saved.summary).toMatchObject({ step: 300, checkpointStep: 200 });
  });
});

it('a history that was thinned is written again, whole', async () => {
  const shared = createSharedStorage();
  const made = await runningPage(shared);
  const steps = Array.from({ length: MAX_ROWS }, (_, i) => 301 + i);
  reportRows(made, steps);
  made.advance(3000);
  await settled();
  const { id } = await onlyRun(shared);
  const { columns } = await readRun(shared, id);
  expect([...columns.step]).toEqual([...made.lab.history.columns().step]);
  expect(columns.step.length).toBeLessThan(MAX_ROWS);
});

describe('a resumed run', () => {
  it('that is paused between two measurements is stored with the checkpoint from there', async () => {
    const shared = createSharedStorage();
    await runningPage(shared);
    const { id } = await onlyRun(shared);
    const made = await nextPage(shared);
    reportSnapshot(made, 205);
    made.report({ type: 'paused', run: runOf(made), step: 205 });
    await settled();
    const saved = await readRun(shared, id);
    expect(saved.checkpoint.step).toBe(205);
    expect([...saved.columns.step]).toEqual([0, 100, 200, 300]);
  });
});

describe('a repository that never answers', () => {
  const CALLS = ['list', 'read', 'write', 'remove', 'lock', 'isUnlocked'] as const;
  const never = () => new Promise<never>(() => undefined);
  /** More than any call may take, in pieces: timers begin others. */
  async function waitLong({ advance }: LabHarness) {
    for (let i = 0; i < 30; i++) {
      advance(1000);
      await settled();
    }
  }

  it.each(CALLS)('when asked to %s: the page trains, and keeps what it can', async (call) => {
    const shared = createSharedStorage();
    const repository = inMemoryRunRepository(shared);
    const silent = { ...repository, [call]: never };
    const made = labHarness('?preset=small', silent);
    made.ready();
    made.lab.run();
    made.report({ type: 'resumed', run: runOf(made) });
    reportSnapshot(made, 0);
    reportRows(made, [0, 100]);
    await waitLong(made);
    expect(stateOf(made).status).toBe('running');
    const { notices } = stateOf(made);
    if (call === 'write' || call === 'lock') {
      expect(notices).toEqual([{ field: 'library', code: 'no-answer', values: {} }]);
    } else {
      expect(await onlyRun(shared)).toMatchObject({ rows: 2 });
    }
  });

  it.each(['write', 'lock'] as const)('to %s, and then does: the run is whole', async (call) => {
    const shared = createSharedStorage();
    const repository = inMemoryRunRepository(shared);
    const silent = { ...repository, [call]: never };
    const made = labHarness('?preset=small', {
      ...repository,
      [call]: (asked: never) => silent[call](asked),
    });
    made.ready();
    made.lab.run();
    made.report({ type: 'resumed', run: runOf(made) });
    reportSnapshot(made, 0);
    reportRows(made, [0, 100]);
    await waitLong(made);
    expect(stateOf(made).notices).toHaveLength(1);
    Object.assign(silent, { [call]: repository[call] });
    reportRows(made, [200]);
    await waitLong(made);
    expect(stateOf(made).notices).toEqual([]);
    const { id } = await onlyRun(shared);
    expect([...(await readRun(shared, id)).columns.step]).toEqual([0, 100, 200]);
  });

  it('is said by the library', async () => {
    const shared = createSharedStorage();
    await runningPage(shared);
    const { id } = await onlyRun(shared);
    const repository = inMemoryRunRepository(shared);
    const silent = Object.fromEntries(['list', 'read', 'lock'].map((call) => [call, never]));
    const made = labHarness('?preset=small&run=1', { ...repository, ...silent });
    made.ready();
    const { library } = made.lab;
    const actions = [library?.refresh(), library?.open(id), library?.compare(id)];
    await waitLong(made);
    await Promise.all(actions);
    expect(library?.store.getState().message).toMatchObject({ code: 'no-answer' });
  });
});

describe('the writes of a run', () => {
  /** A repository whose writes wait until they are let go; `most` is how many were under way at once. */
  function slowRepository(shared: SharedStorage) {
    const repository = inMemoryRunRepository(shared);
    const waiting: (() => void)[] = [];
    const count = { now: 0, most: 0 };
    const slow: RunRepository = {
      ...repository,
      async write(update) {
        count.now++;
        count.most = Math.max(count.most, count.now);
        await new Promise<void>((done) => waiting.push(done));
        count.now--;
        return repository.write(update);
      },
    };
    const letGo = async () => {
      await settled();
      waiting.shift()?.();
      await settled();
    };
    return { slow, count, waiting, letGo };
  }

  function begun(repository: RunRepository): LabHarness {
    const made = labHarness('?preset=small', repository);
    made.ready();
    made.lab.run();
    made.report({ type: 'resumed', run: runOf(made) });
    reportSnapshot(made, 0);
    reportRows(made, [0, 100]);
    made.advance(2500);
    return made;
  }

  it('never overlap, also where the page may be closed or the run is taken off meanwhile', async () => {
    const shared = createSharedStorage();
    const { slow, count, waiting, letGo } = slowRepository(shared);
    const made = begun(slow);
    await settled();
    expect(waiting).toHaveLength(1);
    reportRows(made, [200]);
    made.advance(200);
    made.lab.saveNow();
    made.lab.saveNow();
    reportRows(made, [300]);
    made.lab.reset();
    await settled();
    expect(waiting).toHaveLength(1);
    for (let i = 0; i < 4; i++) await letGo();
    expect(count).toEqual({ now: 0, most: 1 });
    const { id, rows, isOpen } = await onlyRun(shared);
    expect([rows, isOpen]).toEqual([4, false]);
    expect([...(await readRun(shared, id)).columns.step]).toEqual([0, 100, 200, 300]);
    expect(shared.owners.size).toBe(0);
  });

  it('begin with the first measured step, though there was nothing to write a moment before', async () => {
    const shared = createSharedStorage();
    const made = labHarness('?preset=small', inMemoryRunRepository(shared));
    made.ready();
    made.lab.run();
    reportRows(made, [0]);
    reportSnapshot(made, 0);
    await settled();
    expect(shared.writes).toEqual([]);
    made.advance(200);
    reportRows(made, [10]);
    await settled();
    expect(await onlyRun(shared)).toMatchObject({ step: 10, rows: 2 });
  });

  it('are not waited for by a page that goes', async () => {
    const { slow, count, waiting } = slowRepository(createSharedStorage());
    const made = begun(slow);
    await settled();
    reportRows(made, [200]);
    made.lab.saveNow(true);
    await settled();
    expect([count.now, waiting.length]).toEqual([2, 2]);
  });

  it('repeat the rows of a failed one in the last one', async () => {
    const shared = createSharedStorage();
    const { slow, letGo } = slowRepository(shared);
    const made = begun(slow);
    await settled();
    shared.problem = { code: 'unavailable', values: { cause: undefined } };
    reportRows(made, [200]);
    made.lab.reset();
    await letGo();
    shared.problem = undefined;
    await letGo();
    const { id } = await onlyRun(shared);
    expect([...(await readRun(shared, id)).columns.step]).toEqual([0, 100, 200]);
  });

  it('go on after a fault of the program, which is not hidden', async () => {
    const shared = createSharedStorage();
    const repository = inMemoryRunRepository(shared);
    let fault: Error | undefined = new Error('A fault of the program.');
    const faulty: RunRepository = {
      ...repository,
      write: (update) => (fault ? Promise.reject(fault) : repository.write(update)),
    };
    const listeners = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    const seen: unknown[] = [];
    process.on('unhandledRejection', (reason) => seen.push(reason));
    try {
      const made = begun(faulty);
      await new Promise((resolve) => setTimeout(resolve));
      expect(seen).toEqual([fault]);
      fault = undefined;
      reportRows(made, [200]);
      made.advance(2500);
      await settled();
      const { id } = await onlyRun(shared);
      expect([...(await readRun(shared, id)).columns.step]).toEqual([0, 100, 200]);
    } finally {
      process.removeAllListeners('unhandledRejection');
      for (const listener of listeners) process.on('unhandledRejection', listener);
    }
  });

  it('do not happen without the lock of the run, and the page says so', async () => {
    const shared = createSharedStorage();
    const made = begun({ ...inMemoryRunRepository(shared), lock: async () => ok(false) });
    await settled();
    reportRows(made, [200]);
    made.report({ type: 'paused', run: runOf(made), step: 200 });
    made.lab.saveNow();
    made.lab.reset();
    await settled();
    expect(shared.writes).toEqual([]);
    expect(stateOf(made).notices).toMatchObject([{ field: 'library', code: 'unavailable' }]);
  });
});
