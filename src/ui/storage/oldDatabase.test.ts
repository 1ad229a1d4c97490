import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { stored } from '../../store/testing/inMemoryRunRepository';
import { createIndexedDbRunRepository } from './indexedDbRunRepository';
import type { RunLocks } from './runLocks';

/** The database of a page of commit eb6ed39, typed arrays as base64. */
const DUMP = new URL('../../store/testing/fixtures/database.json', import.meta.url);
const FREE: RunLocks = { acquire: async () => true, release: () => {}, isFree: async () => true };
const NO_TAB = { getItem: () => null, setItem: () => {}, removeItem: () => {} };

/** The dump with its tagged values as what they were. */
function revived(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(revived);
  const { $f32, $f64, $undefined } = value as { $f32?: string; $f64?: string; $undefined?: true };
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64')).buffer;
  if ($undefined) return undefined;
  if ($f32 !== undefined) return new Float32Array(bytes($f32));
  if ($f64 !== undefined) return new Float64Array(bytes($f64));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, revived(part)]));
}

it('opens the runs of an older version of the page', async () => {
  const { name, version, stores } = JSON.parse(readFileSync(DUMP, 'utf8')).databases[0];
  const database = await openDB(name, version, {
    upgrade(opened) {
      for (const store of stores) opened.createObjectStore(store.name);
    },
  });
  for (const store of stores) {
    for (const { key, value } of store.records) await database.put(store.name, revived(value), key);
  }
  database.close();

  const repository = createIndexedDbRunRepository(name, FREE, NO_TAB);
  const { runs, unreadable } = await stored(repository.list());
  expect(unreadable).toBe(0);
  expect(runs).toMatchObject([
    { step: 120, rows: 56, phase: 'memorised', name: '', isPinned: false, engine: 'wasm' },
    { name: 'The first one', isPinned: true, note: expect.stringContaining('x² + y²') },
  ]);
  for (const { id, rows, checkpointStep, marks } of runs) {
    const { summary, columns, checkpoint } = await stored(repository.read(id));
    expect(columns.step).toHaveLength(rows);
    expect(checkpoint.step).toBe(checkpointStep);
    expect(checkpoint.state.compensation).toHaveProperty('W_A');
    expect(summary.marks).toEqual(marks);
  }
  const id = runs[0]?.id ?? '';
  const { frames, damagedFrames, ...run } = await stored(repository.read(id));
  expect([frames, damagedFrames]).toEqual([[], 0]);
  const frame = { step: 0, weights: run.checkpoint.state.weights };
  await repository.write({ ...run, from: 0, rows: run.columns, frames: [frame] });
  expect((await stored(repository.read(id))).frames).toEqual([frame]);
  const { columns, summary } = await stored(repository.read(runs[0]?.id ?? ''));
  expect(columns.testAccuracy.at(-1)).toBe(0.14084507042253522);
  expect(columns.trainExamples.at(-1)).toBe(50);
  expect(summary.marks).toHaveLength(2);
});
