import { expect, it } from 'vitest';
import { speak } from '../../messages/said';
import { canonicalNumber } from './canonicalNumber';

const CASES = {
  en: [
    ['0.5', '0.5'],
    [' 12 ', '12'],
    ['1.000', '1.000'],
    ['0,5', '0,5'],
    ['lots', 'lots'],
  ],
  es: [
    ['0,5', '0.5'],
    ['0.5', '0.5'],
    ['6000', '6000'],
    ['6.000', '6000'],
    ['1.000.000', '1000000'],
    ['0.125', '0.125'],
    ['0,125', '0.125'],
    ['', ''],
  ],
} as const;

it.each(Object.entries(CASES))('takes numbers as %s writes them', (locale, cases) => {
  speak({ locale, words: (_, english) => english });
  expect(cases.map(([typed]) => canonicalNumber(typed))).toEqual(cases.map(([, taken]) => taken));
});
