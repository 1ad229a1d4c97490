import { expect, it } from 'vitest';
import { parseConfig } from '../src/run/config/parseConfig';
import { stepOperations } from './stepOperations';

const { config } = parseConfig([]);

it('counts the products of an mlp with two tables', () => {
  const model = { ...config.model, embedding: 'separate', dModel: 2, dHidden: 4 } as const;
  const task = { ...config.task, p: 3, trainExamples: 5 };
  // An example: 2·4 multiply-adds into the hidden layer, 4·3 out of it. Each is 2 operations, three times a step.
  expect(stepOperations({ model, task })).toBe(5 * (2 * 4 + 4 * 3) * 2 * 3);
});

it('counts no look-up: with one-hot inputs only the last product is left', () => {
  const model = { ...config.model, embedding: 'onehot', dHidden: 4 } as const;
  const task = { ...config.task, p: 3, trainExamples: 1 };
  expect(stepOperations({ model, task })).toBe(4 * 3 * 2 * 3);
});

it('counts keys and values at three positions, the rest of the transformer at one', () => {
  const model = { ...config.model, kind: 'transformer', dModel: 2, heads: 1, dMlp: 3 } as const;
  const task = { ...config.task, p: 5, trainExamples: 1 };
  const attention = 2 * 2 + 3 * (2 * 2) * 2 + 2 * 2 + 2 * 3 * 2; // query, keys and values, output, the two products
  const layers = 2 * 3 + 3 * 2 + 2 * 5;
  expect(stepOperations({ model, task })).toBe((attention + layers) * 2 * 3);
});
