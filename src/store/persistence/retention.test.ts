import { expect, it } from 'vitest';
import { runsToDrop } from './retention';
import type { ListedRun } from './savedRun';

const run = (id: string, bytes = 1, isPinned = false) =>
  ({ id, bytes, isPinned }) as unknown as ListedRun;
const ids = (runs: readonly ListedRun[], limits: { runs: number; bytes: number }) =>
  runsToDrop(runs, limits).map(({ id }) => id);

it('drops what is beyond the number of runs, the oldest first', () => {
  const runs = ['d', 'c', 'b', 'a'].map((id) => run(id));
  expect(ids(runs, { runs: 2, bytes: 100 })).toEqual(['a', 'b']);
  expect(ids(runs, { runs: 4, bytes: 100 })).toEqual([]);
});

it('drops what is beyond the room, but never the latest', () => {
  const runs = [run('c', 60), run('b', 30), run('a', 30)];
  expect(ids(runs, { runs: 9, bytes: 100 })).toEqual(['a']);
  expect(ids(runs, { runs: 9, bytes: 10 })).toEqual(['a', 'b']);
});

it('neither drops nor counts what is pinned', () => {
  const runs = [run('c', 60), run('b', 90, true), run('a', 30)];
  expect(ids(runs, { runs: 2, bytes: 100 })).toEqual([]);
});
