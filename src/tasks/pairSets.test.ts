import { describe, expect, it } from 'vitest';
import { createDataset, type DatasetSpec } from './dataset';
import { OPERATIONS, type OperationName } from './operations';
import { pairSetOf, pairSets } from './pairSets';

const SPEC: DatasetSpec = {
  op: 'add',
  p: 11,
  trainExamples: 40,
  labels: 'true',
  seed: 3,
  dropMirrors: false,
};
const NAMES = Object.keys(OPERATIONS) as OperationName[];

describe.each(NAMES)('the sets of all pairs: %s', (op) => {
  it.each([
    ['true', false],
    ['random', false],
    ['true', true],
    ['random', true],
  ] as const)('are those of the dataset (labels %s, mirrors dropped %s)', (labels, dropMirrors) => {
    const spec = { ...SPEC, op, labels, dropMirrors };
    const made = pairSets(spec);
    const { train, test, mirrorsDropped, tokens } = createDataset(spec);
    const list = (set: string) =>
      Array.from({ length: tokens * tokens }, (_, pair) => pair)
        .filter((pair) => pairSetOf(made, pair) === set)
        .map((pair) => [Math.floor(pair / tokens), pair % tokens, made.labels[pair]].join())
        .sort();
    const rows = (flat: Int32Array) =>
      Array.from({ length: flat.length / 3 }, (_, i) => flat.subarray(3 * i, 3 * i + 3).join());
    expect(list('trained')).toEqual(rows(train).sort());
    expect(list('test')).toEqual(rows(test).sort());
    expect(list('mirror')).toHaveLength(mirrorsDropped);
    const { defined = () => true } = OPERATIONS[op];
    const outside = made.labels.findIndex(
      (label, pair) => label < 0 !== !defined(Math.floor(pair / tokens), pair % tokens),
    );
    expect(outside).toBe(-1);
  });
});

it('gives mirror images the label of the pair that is trained on', () => {
  const { tokens, labels, sets } = pairSets({ ...SPEC, dropMirrors: true, labels: 'random' });
  let mirrors = 0;
  sets.forEach((_, pair) => {
    if (pairSetOf({ sets }, pair) !== 'mirror') return;
    mirrors++;
    const image = (pair % tokens) * tokens + Math.floor(pair / tokens);
    expect(pairSetOf({ sets }, image)).toBe('trained');
    expect(labels[pair]).toBe(labels[image]);
  });
  expect(mirrors).toBeGreaterThan(3);
});

it('has one pair that is trained on only with all others', () => {
  const { lastPair } = pairSets(SPEC);
  for (const trainExamples of [1, 80, 120]) {
    const smaller = pairSets({ ...SPEC, trainExamples });
    expect(smaller.lastPair).toBe(lastPair);
    expect(pairSetOf(smaller, lastPair)).toBe('test');
  }
  const all = pairSets({ ...SPEC, trainExamples: 121 });
  expect([all.lastPair, pairSetOf(all, lastPair)]).toEqual([lastPair, 'trained']);
});
