import { expect, it } from 'vitest';
import { paddedLayout } from '../trainer/paddedLayout';
import { exampleTables } from './exampleTables';
import { rowSpace } from './rowSpace';

it('gives every tile of eight rows to one member', () => {
  const { rows, ranges, tiles } = rowSpace([3, 0, 8, 17]);
  expect(rows).toBe(8 + 0 + 8 + 24);
  expect([...ranges]).toEqual([0, 3, 8, 0, 8, 8, 16, 17]);
  expect([...tiles]).toEqual([0, 0, 2, 0, 3, 0, 3, 8, 3, 16]);
});

it('lists for each slot the rows that use it, once a use, in rising order', () => {
  const sets = [Int32Array.of(0, 1, 2, 1, 1, 0, 2, 0, 1), Int32Array.of(2, 2, 1)];
  const space = rowSpace([3, 1]);
  const { examples, starts, uses } = exampleTables(sets, space, {
    slots: 3,
    slotsOf: (a, b) => [a, b],
  });
  const list = (member: number, slot: number) => [
    ...uses.subarray(starts[3 * member + slot], starts[3 * member + slot + 1]),
  ];
  expect([list(0, 0), list(0, 1), list(0, 2)]).toEqual([[0, 2], [0, 1, 1], [2]]);
  expect([list(1, 0), list(1, 1), list(1, 2)]).toEqual([[], [], [8, 8]]);
  expect([...examples.subarray(4 * 8, 4 * 9)]).toEqual([2, 2, 1, 1]);
  const labels = Array.from({ length: space.rows }, (_, row) => examples[4 * row + 2]);
  expect(labels.filter((label) => label === 0xffffffff)).toHaveLength(space.rows - 4);
});

it('packs and unpacks weights, with nothing but zeros between the rows', () => {
  const parameter = { vector: false, group: 'hidden', initialScale: 1 } as const;
  const layout = paddedLayout([
    { ...parameter, name: 'A', rows: 3, columns: 5 },
    { ...parameter, name: 'B', rows: 1, columns: 4 },
  ]);
  const weights = {
    A: Float32Array.from({ length: 15 }, (_, i) => i + 1),
    B: Float32Array.of(16, 17, 18, 19),
  };
  const block = layout.pack(weights);
  expect(block).toHaveLength(3 * 8 + 4);
  expect(layout.unpack(block)).toEqual(weights);
  expect(block.filter((value) => value !== 0)).toHaveLength(19);
  expect(() => layout.pack({ A: weights.A })).toThrow('B');
});
