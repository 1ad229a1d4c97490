import { expect, it } from 'vitest';
import { atFewPlaces, spreadByX } from './spreadByX';
import { spreadEvenly } from './spreadEvenly';

it('takes as many of a list as asked for, with both ends', () => {
  const list = Array.from({ length: 1001 }, (_, i) => i);
  expect(spreadEvenly(list, 11)).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
  expect(spreadEvenly(list, 5000)).toBe(list);
});

it('draws neighbouring sizes together where there are many, and loses no value', () => {
  const points = Array.from({ length: 10_000 }, (_, i) => ({ x: i + 1, y: i % 2 }));
  const few = atFewPlaces([points, [{ x: 500, y: 0.5 }]], 20);
  const rows = spreadByX(few);
  expect(rows.length).toBeLessThanOrEqual(20);
  expect(rows.flatMap(({ spreads }) => spreads[0]?.values ?? [])).toHaveLength(10_000);
  expect(rows.map(({ x }) => x)).toEqual(rows.map(({ x }) => x).toSorted((a, b) => a - b));
  expect(rows[0]?.x).toBeGreaterThanOrEqual(1);
  expect(rows.at(-1)?.x).toBeLessThanOrEqual(10_000);
  expect(atFewPlaces([points], 20_000)).toEqual([points]);
});
