import { expect, it } from 'vitest';
import { isNotableChange } from './StatusSentence';

const memorised = (step: number, test: number) =>
  `Memorised at step ${step}. Test accuracy still ${test} %.`;

it('announces a change of phase, and not of an accuracy', () => {
  expect(isNotableChange(memorised(80, 2), memorised(80, 3))).toBe(false);
  expect(isNotableChange(memorised(80, 2), memorised(80, 7))).toBe(true);
  expect(isNotableChange(memorised(80, 2), memorised(90, 2))).toBe(true);
  expect(isNotableChange(memorised(80, 2), `${memorised(80, 2)} Weight norm falling.`)).toBe(true);
  expect(isNotableChange('', memorised(80, 2))).toBe(true);
});
