import { describe, expect, it } from 'vitest';
import { createSharedStorage, inMemoryRunRepository } from '../testing/inMemoryRunRepository';
import { labHarness } from '../testing/labHarness';
import {
  readRun,
  reportRows,
  reportSnapshot,
  runningPage,
  runOf,
  settled,
  stateOf,
} from '../testing/savedRuns';

describe('the library', () => {
  /** A page with nothing on it, and `count` runs in the library, the last written first. */
  async function withRuns(count: number) {
    const shared = createSharedStorage();
    for (let i = 0; i < count; i++) {
      const made = await runningPage(shared, `?preset=small&seed=${i}`);
      made.lab.reset();
      await settled();
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

  it('says why its list could not be read, until it can', async () => {
    const { library, runs, shared } = await withRuns(1);
    shared.problem = { code: 'not-loaded', values: {} };
    await library.refresh();
    expect(library.store.getState().message?.code).toBe('not-loaded');
    shared.problem = undefined;
    await library.refresh();
    expect(library.store.getState().message).toBeUndefined();
    expect(runs()).toHaveLength(1);
  });

  it('opens a run at its checkpoint in place of the one on the page, which is kept', async () => {
    const { library, runs, made } = await withRuns(1);
    made.lab.run();
    reportRows(made, [0, 10]);
    reportSnapshot(made, 10);
    made.report({ type: 'paused', run: runOf(made), step: 10 });
    const id = runs()[0]?.id ?? '';
    expect(await library.open(id)).toBe(true);
    await settled();
    expect(library.current()).toBe(id);
    expect(stateOf(made)).toMatchObject({ step: 200, began: { seed: 0 }, config: { seed: 0 } });
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
    expect(library.store.getState().message?.code).toBe('open-elsewhere');
    await library.remove(id);
    expect(runs()).toHaveLength(1);
    expect(stateOf(made).began).toBeUndefined();
  });

  it('puts runs on the charts to compare, as many as they hold', async () => {
    const { library, runs, made } = await withRuns(2);
    for (const { id } of runs()) await library.compare(id);
    expect(stateOf(made).compared).toMatchObject([
      { began: { seed: 1 }, snapshotSteps: [200] },
      { began: { seed: 0 }, snapshotSteps: [200] },
    ]);
    expect([...(stateOf(made).compared[0]?.columns.step ?? [])]).toEqual([0, 100, 200, 300]);
    for (let i = 0; i < 6; i++) await library.compare(runs()[0]?.id ?? '');
    expect(stateOf(made).compared).toHaveLength(7);
    expect(library.store.getState().message).toEqual({
      code: 'charts-full',
      values: { most: 8 },
    });
  });

  it('deletes, and brings back with all that was there', async () => {
    const { library, runs, shared } = await withRuns(2);
    const id = runs()[1]?.id ?? '';
    await library.annotate(id, { name: 'Precious', isPinned: true });
    const before = await readRun(shared, id);
    await library.remove(id);
    expect(runs()).toHaveLength(1);
    expect(library.store.getState()).toMatchObject({
      message: { code: 'deleted', values: { run: { name: 'Precious' } } },
      canUndo: true,
    });
    await library.undo();
    expect(runs()).toHaveLength(2);
    expect(runs().find((each) => each.id === id)).toMatchObject({
      name: 'Precious',
      isPinned: true,
    });
    expect(await readRun(shared, id)).toEqual(before);
  });

  it('passes over what is damaged, says so, and can still delete what it lists', async () => {
    const { library, runs, shared } = await withRuns(3);
    const [a, b] = runs().map(({ id }) => shared.runs.get(id));
    if (!a || !b) throw new Error('There are no runs.');
    a.summary = { id: 'nonsense', began: null };
    b.checkpoint = { step: Number.NaN };
    await library.refresh();
    expect(runs()).toHaveLength(2);
    expect(library.store.getState().message).toEqual({ code: 'unreadable', values: { count: 1 } });
    const id = runs()[0]?.id ?? '';
    expect(await library.open(id)).toBe(false);
    expect(library.store.getState().message?.code).toBe('damaged');
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
      reportRows(made, [0, 10]);
      reportSnapshot(made, 10);
      made.report({ type: 'paused', run: runOf(made), step: 10 });
      await settled();
      await settled();
    };
    await begin();
    expect(shared.runs.size).toBe(31);
    expect(stateOf(made).notices).toEqual([]);
    await begin();
    expect(shared.runs.size).toBe(31);
    expect(stateOf(made).notices).toEqual([
      { field: 'library', code: 'dropped', values: { count: 1 } },
    ]);
    expect(shared.runs.has(oldest)).toBe(true);
    made.lab.dismissNotice('library');
    await begin();
    expect(stateOf(made).notices).toEqual([]);
  });
});
