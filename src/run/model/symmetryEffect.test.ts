import { describe, expect, it } from 'vitest';
import { OPERATIONS, type OperationName } from '../../tasks/operations';
import { pairCount } from '../../tasks/pairs';
import { parseConfig } from '../config/parseConfig';
import { isTaskBeyondSymmetry } from './symmetry';
import { symmetryEffect } from './symmetryEffect';

const config = (settings: Readonly<Record<string, string>>) => {
  const made = parseConfig(Object.entries({ preset: 'small', ...settings }));
  expect(made.problems).toEqual([]);
  return made.config;
};
const SHARED = { 'model.embedding': 'shared' };

describe('a network with one shared table', () => {
  it('can know some 79 % of its examples of x − y at most', () => {
    const effect = symmetryEffect(config({ ...SHARED, 'task.op': 'subtract' }));
    expect(effect?.code).toBe('mirrors-conflict');
    if (effect?.code !== 'mirrors-conflict') return;
    // 45 % of the pairs: of each example's mirror image, 45 % are examples too, and half of those are wrong.
    expect(effect.values.highestTrainAccuracy).toBeCloseTo(1 - 0.45 / 2, 1);
    // Of all pairs: the diagonal, and half of the others.
    expect(effect.values.highestAccuracy).toBeCloseTo((37 + (37 * 36) / 2) / 37 ** 2, 10);
  });

  it('can know all of them where none is another’s mirror image', () => {
    const effect = symmetryEffect(
      config({ ...SHARED, 'task.op': 'subtract', 'task.trainExamples': '1' }),
    );
    expect(effect).toMatchObject({ values: { highestTrainAccuracy: 1 } });
  });

  it.each(Object.keys(OPERATIONS) as OperationName[])(
    '%s: conflicts where it does not commute',
    (op) => {
      const p = '7';
      const trainExamples = String(pairCount(op, 7));
      const made = config({
        ...SHARED,
        'task.op': op,
        'task.p': p,
        'task.trainExamples': trainExamples,
      });
      const { commutes } = OPERATIONS[op];
      expect(isTaskBeyondSymmetry(made)).toBe(!commutes);
      expect(symmetryEffect(made)?.code).toBe(commutes ? undefined : 'mirrors-conflict');
    },
  );

  it('is given the labels of mirror images for free where the task commutes', () => {
    const effect = symmetryEffect(config(SHARED));
    expect(effect?.code).toBe('mirrors-free');
    if (effect?.code !== 'mirrors-free') return;
    expect(effect.values.mirrors + effect.values.testExamples).toBe(37 ** 2 - 616);
  });

  it('cannot memorise random labels of a task that does not commute either', () => {
    const random = { ...SHARED, 'task.labels': 'random' };
    expect(symmetryEffect(config({ ...random, 'task.op': 'divide' }))?.code).toBe(
      'mirrors-conflict',
    );
    expect(symmetryEffect(config(random))?.code).toBe('mirrors-free');
  });
});

describe('a network that tells x from y', () => {
  it.each(['onehot', 'separate'])('%s: has nothing to say of it', (embedding) => {
    const made = config({ 'model.embedding': embedding, 'task.op': 'subtract' });
    expect(symmetryEffect(made)).toBeUndefined();
    expect(isTaskBeyondSymmetry(made)).toBe(false);
  });

  it('is the transformer, whatever its embedding was', () => {
    const made = config({ ...SHARED, 'model.kind': 'transformer', 'task.op': 'subtract' });
    expect(symmetryEffect(made)).toBeUndefined();
  });
});
