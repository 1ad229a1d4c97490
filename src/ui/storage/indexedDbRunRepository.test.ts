import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseConfig } from '../../run/config/parseConfig';
import type { Snapshot } from '../../run/events/snapshot';
import type { RunUpdate, Stored } from '../../store/persistence/runRepository';
import type { RunSummary } from '../../store/persistence/savedRun';
import { stored } from '../../store/testing/inMemoryRunRepository';
import { metricRows } from '../../store/testing/metricRows';
import {
  createIndexedDbRunRepository,
  type IndexedDbRunRepository,
} from './indexedDbRunRepository';
import { openRunRepository } from './openRunRepository';
import { DATABASE_VERSION } from './runDatabase';
import type { RunLocks } from './runLocks';
import { tolerantStorage } from './tabStorage';

const { config } = parseConfig([['preset', 'small']]);
const FREE: RunLocks = { acquire: async () => true, release: () => {}, isFree: async () => true };

function inMemoryTab(own?: string) {
  const values = new Map(own === undefined ? [] : [['grokking-lab.run', own]]);
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

const snapshotAt = (step: number): Snapshot => {
  const part = () => ({ w: Float32Array.of(step, 1e-30) });
  const state = { weights: part(), m: part(), v: part(), compensation: part() };
  return { step, optimizerStep: step, loggedStep: step, state };
};

const summaryOf = (id: string, rows: number, checkpointStep: number): RunSummary => ({
  ...{ id, beganAt: 1, writtenAt: rows, began: config, inForce: config, controls: config },
  ...{ branchedAt: undefined, marks: [], engine: 'wasm', step: rows, checkpointStep, rows },
  ...{ bytes: 1, phase: 'plateau', testAccuracy: 0.1, isOpen: true },
});

/** Rows of the steps `from` to `to`, without it; the run has so many then. */
const partOf = (id: string, from: number, to: number, checkpoint?: number): RunUpdate => ({
  summary: summaryOf(id, to, checkpoint ?? 0),
  from,
  rows: metricRows(
    Array.from({ length: to - from }, (_, i) => from + i),
    { testLoss: (step) => step / 3 },
  ),
  checkpoint: checkpoint === undefined ? undefined : snapshotAt(checkpoint),
});

let name = '';
let count = 0;
let repository: IndexedDbRunRepository;
beforeEach(() => {
  name = `runs ${++count}`;
  repository = createIndexedDbRunRepository(name, FREE, inMemoryTab());
});
afterEach(() => vi.restoreAllMocks());

const problemCode = async (answer: Stored<unknown>) => {
  const result = await answer;
  return result.ok ? 'none' : result.problem.code;
};

describe('runs in a browser', () => {
  it('are read as they were written, in pieces, also by the next page', async () => {
    await repository.write(partOf('a', 0, 3, 0));
    await repository.write(partOf('a', 3, 5));
    const next = createIndexedDbRunRepository(name, FREE, inMemoryTab());
    const { summary, columns, checkpoint } = await stored(next.read('a'));
    expect(summary).toEqual(summaryOf('a', 5, 0));
    expect([...columns.step]).toEqual([0, 1, 2, 3, 4]);
    expect(columns.testLoss[4]).toBe(4 / 3);
    expect(checkpoint).toEqual(snapshotAt(0));
  });

  it('take new rows in the place of all that were there from them on', async () => {
    await repository.write(partOf('a', 0, 3, 0));
    await repository.write(partOf('a', 3, 6));
    await repository.write(partOf('a', 6, 9));
    await repository.write(partOf('b', 0, 4, 0));
    await repository.write(partOf('a', 2, 4));
    expect([...(await stored(repository.read('a'))).columns.step]).toEqual([0, 1, 2, 3]);
    expect((await stored(repository.read('b'))).columns.step).toHaveLength(4);
  });

  it('are listed with their annotations, and are gone when removed', async () => {
    await repository.write(partOf('a', 0, 3, 0));
    await repository.write(partOf('b', 0, 4, 0));
    await Promise.all([
      repository.annotate('a', { note: 'mine' }),
      repository.annotate('a', { isPinned: true }),
    ]);
    const { runs, unreadable } = await stored(repository.list());
    expect(runs).toMatchObject([
      { id: 'b', note: '', isPinned: false },
      { id: 'a', name: '', note: 'mine', isPinned: true },
    ]);
    expect(unreadable).toBe(0);
    await repository.remove('a');
    expect((await stored(repository.list())).runs.map(({ id }) => id)).toEqual(['b']);
    expect(await problemCode(repository.read('a'))).toBe('damaged');
    await repository.write(partOf('a', 0, 3, 0));
    expect((await stored(repository.list())).runs.find(({ id }) => id === 'a')).toMatchObject({
      note: '',
    });
  });

  it('have their frames: new ones are added, those that are not named go, and others stay as they are', async () => {
    const frames = (...steps: number[]) =>
      steps.map((step) => ({ step, weights: { w: Float32Array.of(step, 1) } }));
    await repository.write({ ...partOf('a', 0, 9, 8), frames: frames(0, 2, 4) });
    await repository.write({ ...partOf('b', 0, 9, 8), frames: frames(3) });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await repository.write({ ...partOf('a', 9, 12, 11), frames: frames(0, 4, 11) });
    expect(
      put.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'frames'),
    ).toHaveLength(1);
    await repository.write({ ...partOf('a', 12, 14), summary: summaryOf('a', 14, 11) });
    const next = createIndexedDbRunRepository(name, FREE, inMemoryTab());
    const read = await stored(next.read('a'));
    expect(read.frames).toEqual(frames(0, 4, 11));
    expect((await stored(next.read('b'))).frames).toEqual(frames(3));
    await next.remove('a');
    const raw = await openDB(name);
    expect(await raw.getAllKeys('frames')).toEqual([['b', 3]]);
    await raw.put('frames', { step: 5, weights: 'none' }, ['b', 5]);
    raw.close();
    expect(await stored(next.read('b'))).toMatchObject({ frames: frames(3), damagedFrames: 1 });
  });

  it('are passed over where they are damaged', async () => {
    await repository.write(partOf('a', 0, 3, 0));
    await repository.write(partOf('b', 0, 3, 0));
    const raw = await openDB(name);
    await raw.put('facts', { ...summaryOf('b', 3, 0), rows: 'many' }, 'b');
    await raw.put('checkpoints', snapshotAt(77), 'a');
    raw.close();
    expect(await stored(repository.list())).toMatchObject({ runs: [{ id: 'a' }], unreadable: 1 });
    expect(await problemCode(repository.read('a'))).toBe('damaged');
    expect(await problemCode(repository.read('b'))).toBe('damaged');
  });

  it('stay whole where a part of a write fails, and full is what that is called', async () => {
    await repository.write(partOf('a', 0, 3, 0));
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...how
    ) {
      if (this.name !== 'checkpoints') return put.apply(this, how);
      this.transaction.abort();
      throw new DOMException('No more room.', 'QuotaExceededError');
    });
    expect(await problemCode(repository.write(partOf('a', 3, 9, 8)))).toBe('full');
    vi.restoreAllMocks();
    expect((await stored(repository.read('a'))).columns.step).toHaveLength(3);
    await repository.write(partOf('a', 3, 9, 8));
    expect((await stored(repository.read('a'))).checkpoint.step).toBe(8);
  });

  it('say so where the browser refuses, and are tried again', async () => {
    const refused = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Not in here.', 'SecurityError');
    });
    expect(await problemCode(repository.list())).toBe('unavailable');
    refused.mockRestore();
    expect((await stored(repository.list())).runs).toEqual([]);
  });

  it('are left alone where a newer version of the page has been', async () => {
    await repository.write(partOf('a', 0, 3, 0));
    // The older page closes its connection; its requests are then refused with a problem.
    const newer = await openDB(name, DATABASE_VERSION + 1);
    expect(await problemCode(repository.write(partOf('a', 3, 4)))).toBe('newer');
    expect(await problemCode(repository.list())).toBe('newer');
    expect(await newer.count('rows')).toBe(1);
    newer.close();
  });

  it('are remembered as the tab’s own until they are given back', async () => {
    const tab = inMemoryTab();
    const first = createIndexedDbRunRepository(name, FREE, tab);
    await first.lock('a');
    expect(createIndexedDbRunRepository(name, FREE, tab).runBeforeReload).toBe('a');
    first.unlock('b');
    expect(createIndexedDbRunRepository(name, FREE, tab).runBeforeReload).toBe('a');
    first.unlock('a');
    expect(createIndexedDbRunRepository(name, FREE, tab).runBeforeReload).toBeUndefined();
    const busy: RunLocks = { ...FREE, acquire: async () => false };
    expect(await stored(createIndexedDbRunRepository(name, busy, tab).lock('c'))).toBe(false);
    expect(createIndexedDbRunRepository(name, FREE, tab).runBeforeReload).toBeUndefined();
  });

  it('have ids of their own', () => {
    const { newId } = openRunRepository();
    expect(new Set(Array.from({ length: 100 }, () => newId())).size).toBe(100);
  });

  it('are there where the tab’s storage throws at every access', async () => {
    const refuse = () => {
      throw new DOMException('Not in here.', 'SecurityError');
    };
    const throwing = { getItem: refuse, setItem: refuse, removeItem: refuse };
    for (const storage of [() => throwing, refuse]) {
      const page = createIndexedDbRunRepository(name, FREE, tolerantStorage(storage));
      expect(page.runBeforeReload).toBeUndefined();
      expect(await stored(page.lock('a'))).toBe(true);
      expect(await stored(page.write(partOf('a', 0, 3, 0)))).toBe('stored');
      page.unlock('a');
    }
  });

  it('say why where there are no locks', async () => {
    const reason = new DOMException('Not in here.', 'SecurityError');
    const acquire = () => Promise.reject(reason);
    const page = createIndexedDbRunRepository(
      name,
      { acquire, release: () => {}, isFree: acquire },
      inMemoryTab(),
    );
    const problem = { code: 'unavailable', values: { cause: 'Not in here.' } };
    expect(await page.lock('a')).toEqual({ ok: false, problem });
    expect(await page.isUnlocked('a')).toEqual({ ok: false, problem });
  });
});

/** What may become of the database while a page has a run. */
const LOSSES: Readonly<Record<string, () => Promise<void>>> = {
  'is deleted': () => deleteDB(name),
  'is deleted, and made anew by another program': async () => {
    await deleteDB(name);
    (await openDB(name, 1)).close();
  },
  'loses its rows': () => emptied('rows'),
  'loses its checkpoints': () => emptied('checkpoints'),
  'loses everything': async () => {
    for (const store of ['facts', 'words', 'rows', 'checkpoints', 'frames']) await emptied(store);
  },
  'loses the first rows of a run': async () => {
    const raw = await openDB(name);
    await raw.delete('rows', ['a', 0]);
    raw.close();
  },
};

async function emptied(store: string): Promise<void> {
  const raw = await openDB(name);
  await raw.clear(store);
  raw.close();
}

describe.each(Object.entries(LOSSES))('a database that %s', (_, lose) => {
  it('takes nothing that builds on what is gone, and then the whole run', async () => {
    await repository.write(partOf('a', 0, 3, 0));
    await repository.write(partOf('a', 3, 6));
    await lose();
    expect(await stored(repository.write(partOf('a', 6, 9)))).toBe('incomplete');
    expect(await stored(repository.write(partOf('a', 0, 9, 8)))).toBe('stored');
    expect(await stored(repository.write(partOf('a', 9, 12, 11)))).toBe('stored');
    const { columns, checkpoint } = await stored(repository.read('a'));
    expect(columns.step).toHaveLength(12);
    expect(checkpoint.step).toBe(11);
  });
});

describe('a connection that is given up', () => {
  it('stores nothing of what it was asked for, and is followed by another', async () => {
    await repository.write(partOf('a', 0, 3, 0));
    // A transaction of another page that does not end.
    const other = await openDB(name);
    const held = other.transaction('rows', 'readwrite');
    let isHeld = true;
    const hold = (): unknown => isHeld && held.store.count().then(hold);
    hold();
    const late = repository.write(partOf('a', 3, 6));
    await held.store.count();
    repository.reconnect();
    expect(await problemCode(late)).toBe('unavailable');
    isHeld = false;
    await held.done;
    other.close();
    expect((await stored(repository.read('a'))).columns.step).toHaveLength(3);
    expect(await stored(repository.write(partOf('a', 3, 5)))).toBe('stored');
  });

  it('does not use a database that opens later', async () => {
    const open = indexedDB.open.bind(indexedDB);
    let answer = () => {};
    vi.spyOn(indexedDB, 'open').mockImplementationOnce((...how) => {
      const request = open(...how);
      const add = request.addEventListener.bind(request);
      const waiting = new Promise<void>((resolve) => {
        answer = resolve;
      });
      request.addEventListener = (type: string, listener: EventListener) =>
        add(type, (event) => {
          if (type === 'success') void waiting.then(() => listener.call(request, event));
          else listener.call(request, event);
        });
      return request;
    });
    const late = repository.write(partOf('a', 0, 9, 0));
    await new Promise((resolve) => setTimeout(resolve, 20));
    repository.reconnect();
    expect(await stored(repository.write(partOf('a', 0, 3, 0)))).toBe('stored');
    answer();
    expect(await problemCode(late)).toBe('no-answer');
    expect((await stored(repository.read('a'))).columns.step).toHaveLength(3);
  });
});

it('a transaction that is aborted leaves no unhandled rejection', async () => {
  let aborted = 0;
  for (const method of ['get', 'getAll', 'count', 'put', 'delete'] as const) {
    await repository.write(partOf('a', 0, 3, 0));
    const original = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...how: unknown[]
    ) {
      aborted++;
      const request = Reflect.apply(original, this, how);
      this.transaction.abort();
      return request;
    });
    await Promise.all([
      repository.list(),
      repository.read('a'),
      repository.write({ ...partOf('a', 3, 4), frames: [{ step: 0, weights: {} }] }),
      repository.annotate('a', { note: 'x' }),
      repository.remove('a'),
    ]);
    vi.restoreAllMocks();
  }
  await new Promise((resolve) => setTimeout(resolve, 20)); // vitest fails the run on any
  expect(aborted).toBeGreaterThan(8);
});
