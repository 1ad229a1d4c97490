import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseGolden } from './golden';
import { GoldenError } from './goldenReader';

type Json = Record<string, unknown>;
const read = (name: string): Json =>
  JSON.parse(readFileSync(`public/golden/${name}.json`, 'utf8')) as Json;
const mlp = () => read('mlp-separate-relu-divide-p11');
const transformer = () => read('transformer-add-p7');

describe('parseGolden', () => {
  it('reads an mlp', () => {
    const golden = parseGolden(mlp());
    expect(golden.tokens).toBe(11);
    expect(golden.model).toMatchObject({ kind: 'mlp', embedding: 'separate', dHidden: 20 });
    expect(golden.train.length).toBe(3 * 70);
    expect(golden.initialWeights.W_in?.length).toBe(12 * 20);
    expect(golden.trajectory.map(({ step }) => step)).toContain(80);
  });

  it('reads a transformer', () => {
    const golden = parseGolden(transformer());
    expect(golden.model).toMatchObject({ kind: 'transformer', dModel: 8, heads: 2, dMlp: 16 });
    expect(golden.tokens).toBe(7);
    expect(golden.steps).toBe(60);
  });

  it('takes tasks that the lab does not know, nested rows, and no test set', () => {
    const file = mlp();
    file.task = { op: 'x^y' };
    const { W_in } = file.initialWeights as { W_in: number[] };
    const rows = Array.from({ length: 12 }, (_, i) => W_in.slice(20 * i, 20 * i + 20));
    (file.initialWeights as Json).W_in = rows;
    file.test = [];
    const golden = parseGolden(file);
    expect([...(golden.initialWeights.W_in ?? [])]).toEqual(W_in);
    expect(golden.trajectory[0]?.testLoss).toBeUndefined();
  });

  const broken: readonly (readonly [string, string, (file: Json) => unknown])[] = [
    ['a text', 'The file', () => 'hello'],
    ['null', 'The file', () => null],
    ['another format', 'format', (file) => ({ ...file, format: 'grokking-lab/golden@2' })],
    ['an unknown model', 'model', (file) => ({ ...file, model: 'lstm' })],
    [
      'an unknown activation',
      'shape.activation',
      (file) => ({ ...file, shape: { ...(file.shape as Json), activation: 'gelu' } }),
    ],
    ['no shape', 'shape.embedding', (file) => ({ ...file, shape: {} })],
    [
      'a shape that does not fit',
      'shapes.W_in',
      (file) => ({ ...file, shapes: { ...(file.shapes as Json), W_in: [20, 12] } }),
    ],
    [
      'a missing optimiser setting',
      'optimizer.beta2',
      (file) => ({ ...file, optimizer: { ...(file.optimizer as Json), beta2: undefined } }),
    ],
    [
      'too few numbers',
      'finalWeights.W_A',
      (file) => ({ ...file, finalWeights: { ...(file.finalWeights as Json), W_A: [1, 2] } }),
    ],
    ['a label out of range', 'train[0][2]', (file) => ({ ...file, train: [[0, 1, 11]] })],
    ['an example too short', 'train[0]', (file) => ({ ...file, train: [[0, 1]] })],
    ['no examples', 'train', (file) => ({ ...file, train: [] })],
    ['an empty trajectory', 'trajectory', (file) => ({ ...file, trajectory: [] })],
    [
      'a loss in words',
      'trajectory[0].trainLoss',
      (file) => ({ ...file, trajectory: [{ step: 0, trainLoss: 'low' }] }),
    ],
  ];

  it.each(broken)('names the key of %s', (_what, key, spoil) => {
    let error: unknown;
    try {
      parseGolden(spoil(mlp()));
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(GoldenError);
    expect((error as GoldenError).key).toBe(key);
    expect((error as GoldenError).message).toContain(`${key} must be `);
  });

  it('names a wrong number inside weights', () => {
    const file = mlp();
    (file.firstGradient as { W_A: unknown[] }).W_A[7] = null;
    expect(() => parseGolden(file)).toThrow('firstGradient.W_A[7] must be a finite number');
  });

  it('needs heads that divide the width', () => {
    const file = transformer();
    (file.shape as Json).heads = 3;
    expect(() => parseGolden(file)).toThrow('shape.heads must be a divisor of dModel (8)');
  });
});

it('the index that the page reads lists every reference run', () => {
  const index = JSON.parse(readFileSync('public/golden/index.json', 'utf8'));
  const files = readdirSync('public/golden').filter((file) => file !== 'index.json');
  expect(index).toEqual(files.sort());
});
