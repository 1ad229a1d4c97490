import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseConfig } from '../../run/parseConfig';
import type { Snapshot } from '../../run/snapshot';
import { metricRows } from '../../store/metricRows';
import type { RunPart, RunShelf } from '../../store/shelf/runShelf';
import type { RunFacts } from '../../store/shelf/savedRun';
import type { Claims } from './claims';
import { createBrowserShelf } from './createBrowserShelf';
import { SHELF_VERSION } from './shelfSchema';

const { config } = parseConfig([['preset', 'small']]);
const FREE: Claims = { take: async () => true, give: () => {}, isFree: async () => true };

function memory(own?: string) {
  const held = new Map(own === undefined ? [] : [['grokking-lab.run', own]]);
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
}

const snapshotAt = (step: number): Snapshot => {
  const part = () => ({ w: Float32Array.of(step, 1e-30) });
  const state = { weights: part(), first: part(), second: part(), rest: part() };
  return { step, optimizerStep: step, loggedStep: step, state };
};

const factsOf = (id: string, rows: number, checkpointStep: number): RunFacts => ({
  ...{ id, beganAt: 1, writtenAt: rows, began: config, inForce: config, controls: config },
  ...{ branchedAt: undefined, marks: [], engine: 'wasm', step: rows, checkpointStep, rows },
  ...{ bytes: 1, phase: 'plateau', testAccuracy: 0.1, isOpen: true },
});

/** Rows of the steps `from` to `to`, without it; the run has so many then. */
const partOf = (id: string, from: number, to: number, checkpoint?: number): RunPart => ({
  facts: factsOf(id, to, checkpoint ?? 0),
  from,
  rows: metricRows(
    Array.from({ length: to - from }, (_, i) => from + i),
    { testLoss: (step) => step / 3 },
  ),
  checkpoint: checkpoint === undefined ? undefined : snapshotAt(checkpoint),
});

let name = '';
let count = 0;
let shelf: RunShelf;
beforeEach(() => {
  name = `shelf ${++count}`;
  shelf = createBrowserShelf(name, FREE, memory());
});
afterEach(() => vi.restoreAllMocks());

const kindOf = (action: Promise<unknown>) =>
  action.then(
    () => 'none',
    (problem) => problem.kind,
  );

describe('runs in a browser', () => {
  it('are read as they were written, in pieces, also by the next page', async () => {
    await shelf.write(partOf('a', 0, 3, 0));
    await shelf.write(partOf('a', 3, 5));
    const next = createBrowserShelf(name, FREE, memory());
    const { facts, columns, checkpoint } = await next.read('a');
    expect(facts).toEqual(factsOf('a', 5, 0));
    expect([...columns.step]).toEqual([0, 1, 2, 3, 4]);
    expect(columns.testLoss[4]).toBe(4 / 3);
    expect(checkpoint).toEqual(snapshotAt(0));
  });

  it('take new rows in the place of all that were there from them on', async () => {
    await shelf.write(partOf('a', 0, 3, 0));
    await shelf.write(partOf('a', 3, 6));
    await shelf.write(partOf('a', 6, 9));
    await shelf.write(partOf('b', 0, 4, 0));
    await shelf.write(partOf('a', 2, 4));
    expect([...(await shelf.read('a')).columns.step]).toEqual([0, 1, 2, 3]);
    expect((await shelf.read('b')).columns.step).toHaveLength(4);
  });

  it('are listed with what people said of them, and are gone when removed', async () => {
    await shelf.write(partOf('a', 0, 3, 0));
    await shelf.write(partOf('b', 0, 4, 0));
    await Promise.all([
      shelf.describe('a', { note: 'mine' }),
      shelf.describe('a', { isPinned: true }),
    ]);
    const { runs, unreadable } = await shelf.list();
    expect(runs).toMatchObject([
      { id: 'b', note: '', isPinned: false },
      { id: 'a', name: '', note: 'mine', isPinned: true },
    ]);
    expect(unreadable).toBe(0);
    await shelf.remove('a');
    expect((await shelf.list()).runs.map(({ id }) => id)).toEqual(['b']);
    expect(await kindOf(shelf.read('a'))).toBe('damaged');
    await shelf.write(partOf('a', 0, 3, 0));
    expect((await shelf.list()).runs.find(({ id }) => id === 'a')).toMatchObject({ note: '' });
  });

  it('are passed over where they are damaged', async () => {
    await shelf.write(partOf('a', 0, 3, 0));
    await shelf.write(partOf('b', 0, 3, 0));
    const raw = await openDB(name);
    await raw.put('facts', { ...factsOf('b', 3, 0), rows: 'many' }, 'b');
    await raw.put('checkpoints', snapshotAt(77), 'a');
    raw.close();
    expect(await shelf.list()).toMatchObject({ runs: [{ id: 'a' }], unreadable: 1 });
    expect(await kindOf(shelf.read('a'))).toBe('damaged');
    expect(await kindOf(shelf.read('b'))).toBe('damaged');
  });

  it('stay whole where a part of a write fails, and full is what that is called', async () => {
    await shelf.write(partOf('a', 0, 3, 0));
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...how
    ) {
      if (this.name !== 'checkpoints') return put.apply(this, how);
      this.transaction.abort();
      throw new DOMException('No more room.', 'QuotaExceededError');
    });
    expect(await kindOf(shelf.write(partOf('a', 3, 9, 8)))).toBe('full');
    vi.restoreAllMocks();
    expect((await shelf.read('a')).columns.step).toHaveLength(3);
    await shelf.write(partOf('a', 3, 9, 8));
    expect((await shelf.read('a')).checkpoint.step).toBe(8);
  });

  it('say so where the browser refuses, and are tried again', async () => {
    const refused = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Not in here.', 'SecurityError');
    });
    expect(await kindOf(shelf.list())).toBe('unavailable');
    refused.mockRestore();
    expect((await shelf.list()).runs).toEqual([]);
  });

  it('are left alone where a newer version of the page has been', async () => {
    await shelf.write(partOf('a', 0, 3, 0));
    // The older page gives way; what it wants then is refused in words.
    const newer = await openDB(name, SHELF_VERSION + 1);
    expect(await kindOf(shelf.write(partOf('a', 3, 4)))).toBe('newer');
    expect(await kindOf(shelf.list())).toBe('newer');
    expect(await newer.count('rows')).toBe(1);
    newer.close();
  });

  it('are remembered as the tab’s own until they are given back', async () => {
    const tab = memory();
    const first = createBrowserShelf(name, FREE, tab);
    await first.claim('a');
    expect(createBrowserShelf(name, FREE, tab).before).toBe('a');
    first.release('b');
    expect(createBrowserShelf(name, FREE, tab).before).toBe('a');
    first.release('a');
    expect(createBrowserShelf(name, FREE, tab).before).toBeUndefined();
    const busy: Claims = { ...FREE, take: async () => false };
    expect(await createBrowserShelf(name, busy, tab).claim('c')).toBe(false);
    expect(createBrowserShelf(name, FREE, tab).before).toBeUndefined();
  });

  it('have ids of their own', () => {
    expect(new Set(Array.from({ length: 100 }, () => shelf.newId())).size).toBe(100);
  });
});
