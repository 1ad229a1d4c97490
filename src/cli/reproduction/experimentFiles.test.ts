import { expect, it } from 'vitest';
import { columnsCsv, readColumnsCsv } from './experimentFiles';

it('writes columns in order and reads them back, nothing where there is no number', () => {
  const csv = columnsCsv(
    ['b', 'a'],
    [
      { a: 1, b: 'x', c: 3 },
      { a: Number.NaN, b: true },
    ],
  );
  expect(csv).toBe('b,a\nx,1\ntrue,\n');
  expect(readColumnsCsv(csv)).toEqual([
    { b: 'x', a: '1' },
    { b: 'true', a: '' },
  ]);
});
