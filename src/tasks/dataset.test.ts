import { describe, expect, it } from 'vitest';
import type { DatasetSpec } from './dataset';
import { createDataset } from './dataset';
import type { OperationName } from './operations';
import { OPERATIONS } from './operations';
import { pairCount, pairTable } from './pairs';

const SPEC: DatasetSpec = {
  op: 'add',
  p: 31,
  trainExamples: 480,
  labels: 'true',
  seed: 0,
  dropMirrors: false,
};
const dataset = (changes: Partial<DatasetSpec> = {}) => createDataset({ ...SPEC, ...changes });

/** "x,y,label" of every example, in order. */
const rows = (flat: Int32Array) =>
  Array.from({ length: flat.length / 3 }, (_, i) => flat.subarray(3 * i, 3 * i + 3).join());
const pairOf = (row: string) => row.split(',').slice(0, 2).join();
const mirrorOf = (row: string) => row.split(',').slice(0, 2).reverse().join();
const labelOf = (row: string) => Number(row.split(',')[2]);
const everyRow = (changes: Partial<DatasetSpec>) => {
  const { train, test } = dataset(changes);
  return [...rows(train), ...rows(test)];
};

describe('the split', () => {
  it.each(Object.keys(OPERATIONS) as OperationName[])('deals out all pairs of %s once', (op) => {
    const { train, test } = dataset({ op, p: 13, trainExamples: 50 });
    expect(train.length).toBe(150);
    expect([...rows(train), ...rows(test)].sort()).toEqual(rows(pairTable(op, 13)).sort());
  });

  it('only grows: a larger training set begins with the smaller', () => {
    const largest = rows(dataset({ trainExamples: 961 }).train);
    for (const trainExamples of [1, 2, 100, 480, 960]) {
      expect(rows(dataset({ trainExamples }).train)).toEqual(largest.slice(0, trainExamples));
    }
  });

  it.each(Object.keys(OPERATIONS) as OperationName[])(
    'moves pairs of %s between the sets as D changes, and none is lost',
    (op) => {
      for (const labels of ['true', 'random'] as const) {
        for (const dropMirrors of [false, true]) {
          const split = (trainExamples: number) =>
            dataset({ op, p: 13, trainExamples, labels, dropMirrors });
          const before = split(120);
          const cut = split(40);
          expect(rows(before.train).slice(0, 40)).toEqual(rows(cut.train));
          const known = [...rows(cut.train), ...rows(cut.test)];
          const freed = rows(before.train).slice(40);
          const mirrored = new Set(rows(cut.train).map(mirrorOf));
          for (const row of freed) {
            const isLeftOut = OPERATIONS[op].commutes && dropMirrors && mirrored.has(pairOf(row));
            expect(known.includes(row)).toBe(!isLeftOut);
          }
          expect(split(120)).toEqual(before); // there and back
        }
      }
    },
  );

  it('puts every pair in every place equally often', () => {
    const seeds = 1800;
    const places = new Map<string, number>();
    for (let seed = 0; seed < seeds; seed++) {
      everyRow({ p: 3, trainExamples: 1, seed }).forEach((row, place) => {
        const key = `${row} at ${place}`;
        places.set(key, (places.get(key) ?? 0) + 1);
      });
    }
    expect(places.size).toBe(81);
    expect(Math.min(...places.values())).toBeGreaterThan(seeds / 9 - 65); // five standard deviations
    expect(Math.max(...places.values())).toBeLessThan(seeds / 9 + 65);
  });

  it('repeats with its seed and changes with it', () => {
    expect(dataset({ seed: 7 })).toEqual(dataset({ seed: 7 }));
    const shared = new Set(rows(dataset({ seed: 7 }).train));
    const common = rows(dataset({ seed: 8 }).train).filter((row) => shared.has(row)).length;
    expect(common).toBeGreaterThan(180); // 240 expected of two independent halves, standard deviation 8
    expect(common).toBeLessThan(300);
  });

  it('refuses a size that the pairs cannot give', () => {
    for (const trainExamples of [0, -1, 962, Number.NaN]) {
      expect(() => dataset({ trainExamples })).toThrow(RangeError);
    }
    expect(() => dataset({ op: 'divide', trainExamples: 931 })).toThrow('930');
    expect(dataset({ trainExamples: 961 }).test.length).toBe(0);
  });
});

describe('mirror images', () => {
  it('leave the test set, and nothing else does', () => {
    const whole = dataset();
    const { train, test, mirrorsDropped } = dataset({ dropMirrors: true });
    const trained = new Set(rows(train).map(pairOf));
    const kept = rows(whole.test).filter((row) => !trained.has(mirrorOf(row)));
    expect(train).toEqual(whole.train);
    expect(rows(test)).toEqual(kept);
    expect(mirrorsDropped).toBe(rows(whole.test).length - kept.length);
    expect(mirrorsDropped).toBeGreaterThan(0);
  });

  it('stay where the operation does not commute', () => {
    const { test, mirrorsDropped } = dataset({ op: 'subtract', dropMirrors: true });
    expect([test.length / 3, mirrorsDropped]).toEqual([961 - 480, 0]);
  });

  it('are not dropped unless asked for', () => {
    expect(dataset().mirrorsDropped).toBe(0);
  });
});

describe('random labels', () => {
  const random = (op: OperationName, seed = 0) => everyRow({ op, labels: 'random', seed });
  const unequalMirrors = (list: string[]) => {
    const labels = new Map(list.map((row) => [pairOf(row), labelOf(row)]));
    return list.filter((row) => labels.get(mirrorOf(row)) !== labelOf(row)).length;
  };

  it('are equal for (a, b) and (b, a) exactly where the operation commutes', () => {
    expect(unequalMirrors(random('add'))).toBe(0);
    expect(unequalMirrors(random('subtract'))).toBeGreaterThan(800);
  });

  it('are right no more often than by chance', () => {
    const truth = new Set(everyRow({}));
    const right = random('add').filter((row) => truth.has(row)).length;
    expect(right).toBeLessThan(80); // 31 expected of 961
  });

  it('are spread evenly over the classes', () => {
    const p = 31;
    const counts = new Array<number>(p).fill(0);
    const list = random('subtract');
    for (const row of list) counts[labelOf(row)] = (counts[labelOf(row)] ?? 0) + 1;
    const expected = list.length / p;
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chiSquare).toBeGreaterThan(10); // 30 degrees of freedom: mean 30, standard deviation 7.7
    expect(chiSquare).toBeLessThan(65);
  });

  it('change with the seed but not with D, and leave the split as it is', () => {
    expect(random('add', 1)).toEqual(random('add', 1));
    expect(new Set(random('add', 1))).not.toEqual(new Set(random('add', 2)));
    expect(random('add')).toEqual(everyRow({ labels: 'random', trainExamples: 12 }));
    expect(random('add').map(pairOf)).toEqual(everyRow({}).map(pairOf));
  });
});

it('knows how many pairs there are', () => {
  expect(everyRow({}).length).toBe(pairCount('add', 31));
});
