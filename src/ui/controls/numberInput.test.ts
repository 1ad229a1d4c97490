import { expect, test } from 'vitest';
import { normalizeTypedNumber, numberText } from './numberInput';

test.each([
  [' 0,5 ', '0.5'],
  ['0.5', '0.5'],
  ['1e-3', '1e-3'],
  ['1,5e-4', '1.5e-4'],
  ['0.125', '0.125'],
  ['1.000', '1000'],
  ['1.000.000', '1000000'],
  ['6000', '6000'],
  ['0,125', '0.125'],
  ['1.234.567,5', '1234567.5'],
  ['12,5 %', '12.5 %'],
  ['1.23,5', '1.23,5'],
  ['ocho, o nueve', 'ocho, o nueve'],
  ['', ''],
])('where decimals follow a comma, %s is read as %s', (typed, read) => {
  expect(normalizeTypedNumber(typed, ',')).toBe(read);
});

test.each(['0.5', '1,000', '1.000', '0,5', '1e-3', '12.5 %', 'eight'])(
  'where decimals follow a point, %s stays as it is',
  (typed) => {
    expect(normalizeTypedNumber(typed, '.')).toBe(typed);
  },
);

test.each([
  [0, '0'],
  [0.0003, '0.0003'],
  [0.00001, '1e-5'],
  [1740, '1740'],
])('%d is shown as one would type it, and read back', (value, shown) => {
  expect(numberText(value)).toBe(shown);
  expect(Number(normalizeTypedNumber(shown))).toBe(value);
});
