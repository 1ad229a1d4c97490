import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../run/events/snapshot';
import {
  createSharedStorage,
  inMemoryRunRepository,
  type SharedStorage,
} from '../testing/inMemoryRunRepository';
import { type LabHarness, labHarness } from '../testing/labHarness';
import { metricRows } from '../testing/metricRows';
import { StorageError } from './runRepository';

const SEARCH = '?preset=small';

const snapshotAt = (step: number): Snapshot => {
  const part = (value: number) => ({ w: Float32Array.of(value, value) });
  const state = { weights: part(step), m: part(1), v: part(2), compensation: part(3) };
  return { step, optimizerStep: step, loggedStep: step, state };
};
const state = ({ lab }: LabHarness) => lab.store.getState();
const starts = ({ commands: told }: LabHarness) =>
  told.filter((command) => command.type === 'start');
const run = (made: LabHarness) => starts(made).at(-1)?.run ?? 0;
const asks = ({ commands: told }: LabHarness) =>
  told.filter(({ type }) => type === 'snapshot').length;
const notices = (made: LabHarness) => state(made).notices.map(({ message }) => message);
/** What is under way is done. */
const done = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

function measures(made: LabHarness, steps: readonly number[]): void {
  const columns = metricRows(steps, { trainAccuracy: () => 1, testAccuracy: (step) => step / 1e4 });
  const step = steps.at(-1) ?? 0;
  made.report({ type: 'progress', run: run(made), step, stepsPerSecond: 1, columns });
}
const takes = (made: LabHarness, step: number, asked?: true) =>
  made.report({
    type: 'snapshot',
    run: run(made),
    snapshot: snapshotAt(step),
    ...(asked ? { asked } : {}),
  });

/** A page whose run has measured up to step 300 and has its last snapshot at 200. */
async function running(shared: SharedStorage, search = SEARCH): Promise<LabHarness> {
  const made = labHarness(search, inMemoryRunRepository(shared));
  made.ready();
  await done();
  made.lab.run();
  made.report({ type: 'resumed', run: run(made) });
  measures(made, [0, 100]);
  takes(made, 0);
  takes(made, 100);
  made.advance(2500);
  await done();
  measures(made, [200, 300]);
  takes(made, 200);
  made.advance(2500);
  await done();
  return made;
}

/** The page went without a word, and another is opened in its place. */
async function openedAfter(shared: SharedStorage, search = SEARCH): Promise<LabHarness> {
  shared.owners.clear();
  const made = labHarness(search, inMemoryRunRepository(shared));
  made.ready();
  await done();
  return made;
}

const only = async (shared: SharedStorage) => {
  const { runs } = await inMemoryRunRepository(shared).list();
  expect(runs).toHaveLength(1);
  return runs[0] as (typeof runs)[number];
};

describe('a run that goes on', () => {
  it('is written in pieces that grow, with the latest checkpoint', async () => {
    const shared = createSharedStorage();
    await running(shared);
    const { id, ...facts } = await only(shared);
    expect(facts).toMatchObject({ step: 300, checkpointStep: 200, rows: 4, isOpen: true });
    const saved = await inMemoryRunRepository(shared).read(id);
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
    const made = await running(createSharedStorage());
    made.advance(6000);
    measures(made, [400]);
    made.advance(200);
    expect(asks(made)).toBeGreaterThan(0);
    takes(made, 400, true);
    expect(state(made).snapshotSteps).toEqual([0, 100, 200]);
  });

  it('is written at a rest, and when the page may go', async () => {
    const shared = createSharedStorage();
    const made = await running(shared);
    measures(made, [350]);
    made.lab.saveNow();
    await done();
    expect((await only(shared)).step).toBe(350);
    measures(made, [360]);
    takes(made, 365);
    made.report({ type: 'paused', run: run(made), step: 365 });
    await done();
    expect(await only(shared)).toMatchObject({ step: 365, checkpointStep: 365, rows: 6 });
  });

  it('stays in the list when Reset takes it off, whole, and is not open any more', async () => {
    const shared = createSharedStorage();
    const made = await running(shared);
    measures(made, [390]);
    made.lab.reset();
    await done();
    expect(await only(shared)).toMatchObject({ step: 390, rows: 5, isOpen: false });
    expect(shared.owners.size).toBe(0);
  });

  it('leaves nothing of a run that made no step', async () => {
    const shared = createSharedStorage();
    const made = labHarness(SEARCH, inMemoryRunRepository(shared));
    made.ready();
    made.lab.run();
    measures(made, [0]);
    takes(made, 0);
    made.advance(5000);
    made.lab.reset();
    await done();
    expect(shared.writes).toEqual([]);
  });
});

describe('a page that is opened after another went', () => {
  it('shows the run as it was at its checkpoint, says so, and goes on from there', async () => {
    const shared = createSharedStorage();
    await running(shared);
    const made = await openedAfter(shared);
    expect(state(made).opening).toBe(
      'This run was left at step 300; it goes on from its checkpoint at step 200.',
    );
    expect([...made.lab.history.columns().step]).toEqual([0, 100, 200]);
    expect(starts(made).at(-1)?.starts).toEqual([snapshotAt(200)]);
    made.report({ type: 'paused', run: run(made), step: 200 });
    expect(state(made)).toMatchObject({ status: 'paused', step: 200 });
    made.lab.run();
    expect(starts(made)).toHaveLength(1);
    expect(made.commands.at(-1)?.type).toBe('resume');
    // It measures where it begins once more, which is no row.
    measures(made, [200, 300, 400]);
    takes(made, 400);
    made.report({ type: 'paused', run: run(made), step: 400 });
    await done();
    const { id } = await only(shared);
    const saved = await inMemoryRunRepository(shared).read(id);
    expect([...saved.columns.step]).toEqual([0, 100, 200, 300, 400]);
  });

  it('takes nothing from it before something new is measured', async () => {
    const shared = createSharedStorage();
    await running(shared);
    const made = await openedAfter(shared);
    made.report({ type: 'paused', run: run(made), step: 200 });
    await done();
    expect(await only(shared)).toMatchObject({ step: 300, rows: 4, isOpen: true });
    made.lab.reset();
    await done();
    expect(await only(shared)).toMatchObject({ step: 300, rows: 4, isOpen: false });
  });

  it('trains on the engine that it was on', async () => {
    const shared = createSharedStorage();
    const made = await running(shared);
    const engine = { name: 'wasm', label: 'x', software: false } as const;
    const memory = { bytes: 1, largestBytes: 1, where: 'heap' } as const;
    made.report({
      type: 'started',
      run: run(made),
      info: { engine: { ...engine, memory }, parameters: 1, members: [] },
    });
    made.lab.saveNow();
    await done();
    const again = await openedAfter(shared);
    expect(starts(again).at(-1)?.configs[0]?.engine).toBe('wasm');
    expect(state(again).config.engine).toBe('auto');
  });

  it.each([
    ['?preset=small&run=1', 'starts at once'],
    ['?preset=small&seed=7', 'asks for other settings'],
    ['?preset=quick', 'asks for another preset'],
  ])('follows its address where that is %s: it %s', async (search) => {
    const shared = createSharedStorage();
    await running(shared);
    const made = await openedAfter(shared, search);
    expect(state(made).opening).toBeUndefined();
    expect(starts(made).every(({ starts: from }) => from === undefined)).toBe(true);
    expect((await only(shared)).isOpen).toBe(true);
  });

  it('offers it to an address that says nothing, and to nobody who has begun something', async () => {
    const shared = createSharedStorage();
    await running(shared);
    const plain = await openedAfter(shared, '');
    expect(state(plain).opening).toContain('left at step 300');
    expect(state(plain).config).toMatchObject({ preset: 'small' });
    shared.owners.clear();
    const quicker = labHarness(SEARCH, inMemoryRunRepository(shared));
    quicker.ready();
    quicker.lab.setSetting('seed', 9);
    await done();
    expect(state(quicker).began).toBeUndefined();
    expect(shared.owners.size).toBe(0);
  });

  it('has nothing to say on a first visit, nor of a run that has finished', async () => {
    const shared = createSharedStorage();
    expect(state(await openedAfter(shared)).opening).toBeUndefined();
    const made = await running(shared);
    measures(made, [3000]);
    takes(made, 3000);
    made.report({ type: 'finished', run: run(made), step: 3000 });
    await done();
    const next = await openedAfter(shared);
    expect(state(next)).toMatchObject({ opening: undefined, began: undefined });
    // A reload is no visit: the run is there again.
    const { id } = await only(shared);
    const same = labHarness(SEARCH, inMemoryRunRepository(shared, id));
    same.ready();
    await done();
    expect(same.lab.history.columns().step.at(-1)).toBe(3000);
    expect(same.commands.map(({ type }) => type)).toEqual(['start', 'resume']);
  });

  it('leaves a run alone that another living page has', async () => {
    const shared = createSharedStorage();
    const first = await running(shared);
    const second = labHarness(SEARCH, inMemoryRunRepository(shared));
    second.ready();
    await done();
    expect(state(second)).toMatchObject({ opening: undefined, began: undefined });
    second.lab.run();
    measures(second, [0, 5]);
    takes(second, 5);
    second.advance(3000);
    measures(first, [400]);
    first.advance(3000);
    await done();
    const { runs } = await inMemoryRunRepository(shared).list();
    expect(runs.map(({ step }) => step).sort((a, b) => a - b)).toEqual([5, 400]);
  });

  it('goes by the settings of the checkpoint, and says that a later change is lost', async () => {
    const shared = createSharedStorage();
    const made = await running(shared);
    made.lab.setSetting('optimizer.weightDecay', 0.3);
    made.advance(1000);
    made.report({ type: 'changed', run: run(made), step: 300, settings: { weightDecay: 0.3 } });
    made.advance(3000);
    await done();
    const again = await openedAfter(shared, made.urls.at(-1));
    expect(state(again).opening).toContain('What was changed after that is to be set again.');
    expect(state(again).marks).toEqual([]);
    expect(starts(again).at(-1)?.configs[0]?.optimizer.weightDecay).toBe(1);
    expect(state(again).config.optimizer.weightDecay).toBe(1);
  });
});

describe('a shelf that fails', () => {
  const full = new StorageError('full', 'The storage is full.');

  it('is spoken of once, keeps what it has, and is written to again at the next rest', async () => {
    const shared = createSharedStorage();
    const made = await running(shared);
    shared.problem = full;
    measures(made, [400]);
    made.advance(3000);
    await done();
    expect(notices(made)).toEqual(['The storage is full.']);
    made.lab.dismissNotice('library');
    measures(made, [500]);
    made.advance(3000);
    await done();
    expect(notices(made)).toEqual([]);
    shared.problem = undefined;
    expect(await only(shared)).toMatchObject({ step: 300, rows: 4 });
    takes(made, 500);
    made.report({ type: 'paused', run: run(made), step: 500 });
    await done();
    const { id } = await only(shared);
    const saved = await inMemoryRunRepository(shared).read(id);
    expect([...saved.columns.step]).toEqual([0, 100, 200, 300, 400, 500]);
    expect(saved.checkpoint.step).toBe(500);
  });

  it('does not keep a page from training', async () => {
    const shared = createSharedStorage();
    shared.problem = new StorageError('unavailable', 'Nothing is kept here.');
    const made = await running(shared);
    expect(notices(made)).toEqual(['Nothing is kept here.']);
    expect(state(made).status).toBe('running');
    await made.lab.library?.refresh();
    expect(made.lab.library?.store.getState().message).toBe('Nothing is kept here.');
  });
});

describe('the library', () => {
  /** A page with nothing on it, and `count` runs in the library, the last written first. */
  async function withRuns(count: number) {
    const shared = createSharedStorage();
    for (let i = 0; i < count; i++) {
      const made = await running(shared, `?preset=small&seed=${i}`);
      made.lab.reset();
      await done();
    }
    const made = labHarness('?preset=small&seed=50', inMemoryRunRepository(shared));
    made.ready();
    const { library } = made.lab;
    if (!library) throw new Error('There is no library.');
    await library.refresh();
    const runs = () => library.store.getState().runs ?? [];
    return { shared, made, library, runs };
  }

  it('takes names, notes and pins, whoever has the run', async () => {
    const { library, runs, shared } = await withRuns(2);
    const [last, first] = runs();
    await library.annotate(first?.id ?? '', { name: 'My run', note: 'See step 100.' });
    shared.owners.set(first?.id ?? '', {});
    await library.annotate(first?.id ?? '', { isPinned: true });
    expect(runs()[1]).toMatchObject({ name: 'My run', note: 'See step 100.', isPinned: true });
    expect(runs()[0]).toMatchObject({ id: last?.id, name: '', isPinned: false });
  });

  it('opens a run at its checkpoint in place of the one on the page, which is kept', async () => {
    const { library, runs, made } = await withRuns(1);
    made.lab.run();
    measures(made, [0, 10]);
    takes(made, 10);
    made.report({ type: 'paused', run: run(made), step: 10 });
    const id = runs()[0]?.id ?? '';
    expect(await library.open(id)).toBe(true);
    await done();
    expect(library.current()).toBe(id);
    expect(state(made)).toMatchObject({ step: 200, began: { seed: 0 }, config: { seed: 0 } });
    await library.refresh();
    expect(runs().map(({ began, step }) => [began.seed, step])).toEqual(
      expect.arrayContaining([
        [50, 10],
        [0, 300],
      ]),
    );
  });

  it('does not open, nor delete, what another tab has, and says so', async () => {
    const { library, runs, shared, made } = await withRuns(1);
    const id = runs()[0]?.id ?? '';
    shared.owners.set(id, {});
    expect(await library.open(id)).toBe(false);
    expect(library.store.getState().message).toContain('open in another tab');
    await library.remove(id);
    expect(runs()).toHaveLength(1);
    expect(state(made).began).toBeUndefined();
  });

  it('puts runs on the charts to compare, as many as they hold', async () => {
    const { library, runs, made } = await withRuns(2);
    for (const { id } of runs()) await library.compare(id);
    expect(state(made).compared).toMatchObject([
      { began: { seed: 1 }, snapshotSteps: [200] },
      { began: { seed: 0 }, snapshotSteps: [200] },
    ]);
    expect([...(state(made).compared[0]?.columns.step ?? [])]).toEqual([0, 100, 200, 300]);
    for (let i = 0; i < 6; i++) await library.compare(runs()[0]?.id ?? '');
    expect(state(made).compared).toHaveLength(7);
    expect(library.store.getState().message).toContain('which is all they hold');
  });

  it('deletes, and brings back with all that was there', async () => {
    const { library, runs, shared } = await withRuns(2);
    const id = runs()[1]?.id ?? '';
    await library.annotate(id, { name: 'Precious', isPinned: true });
    const before = await inMemoryRunRepository(shared).read(id);
    await library.remove(id);
    expect(runs()).toHaveLength(1);
    expect(library.store.getState()).toMatchObject({
      message: '“Precious” was deleted.',
      canUndo: true,
    });
    await library.undo();
    expect(runs()).toHaveLength(2);
    expect(runs().find((each) => each.id === id)).toMatchObject({
      name: 'Precious',
      isPinned: true,
    });
    expect(await inMemoryRunRepository(shared).read(id)).toEqual(before);
  });

  it('passes over what is damaged, says so, and can still delete what it lists', async () => {
    const { library, runs, shared } = await withRuns(3);
    const [a, b] = runs().map(({ id }) => shared.runs.get(id));
    if (!a || !b) throw new Error('There are no runs.');
    a.summary = { id: 'nonsense', began: null };
    b.checkpoint = { step: Number.NaN };
    await library.refresh();
    expect(runs()).toHaveLength(2);
    expect(library.store.getState().message).toBe(
      'One saved run could not be read and is not shown.',
    );
    const id = runs()[0]?.id ?? '';
    expect(await library.open(id)).toBe(false);
    expect(library.store.getState().message).toBe('It is damaged.');
    expect(shared.owners.has(id)).toBe(false);
    await library.remove(id);
    expect(runs()).toHaveLength(1);
    expect(library.store.getState().canUndo).toBe(false);
  });

  it('keeps the last thirty and every pinned one, and says once that others were dropped', async () => {
    const { library, runs, shared, made } = await withRuns(30);
    const oldest = runs().at(-1)?.id ?? '';
    await library.annotate(oldest, { isPinned: true });
    const begin = async () => {
      made.lab.reset();
      made.lab.run();
      measures(made, [0, 10]);
      takes(made, 10);
      made.report({ type: 'paused', run: run(made), step: 10 });
      await done();
      await done();
    };
    await begin();
    expect(shared.runs.size).toBe(31);
    expect(notices(made)).toEqual([]);
    await begin();
    expect(shared.runs.size).toBe(31);
    expect(notices(made)[0]).toContain('The oldest run was dropped from the library');
    expect(shared.runs.has(oldest)).toBe(true);
    made.lab.dismissNotice('library');
    await begin();
    expect(notices(made)).toEqual([]);
  });
});
