import { expect, it } from 'vitest';
import { numberText } from './numberText';

it.each([
  [0, '0'],
  [1741, '1,741'],
  [12_769, '12,769'],
  [702.4137, '702'],
  [1532.7, '1,533'],
  [0.3, '0.3'],
  [0.04567, '0.0457'],
  [0.0001, '1.0e-4'],
  [2.5e7, '2.5e+7'],
  [12_769.4, '12,769'],
])('writes %d as %s', (value, text) => {
  expect(numberText(value)).toBe(text);
});
