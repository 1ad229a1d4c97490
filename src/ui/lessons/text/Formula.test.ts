import { expect, it } from 'vitest';
import { parseFormula } from './Formula';

const name = (text: string) => ({ kind: 'name', text });
const sign = (text: string) => ({ kind: 'sign', text });

it('reads names with what stands below and above them', () => {
  expect(parseFormula('C_{mem}')).toEqual({
    kind: 'script',
    base: name('C'),
    sub: name('mem'),
  });
  expect(parseFormula('w_i^2')).toEqual({
    kind: 'script',
    base: name('w'),
    sub: name('i'),
    sup: { kind: 'number', text: '2' },
  });
});

it('reads fractions, roots and signs', () => {
  expect(parseFormula('η = \\frac{o}{‖w‖}')).toEqual({
    kind: 'row',
    items: [
      name('η'),
      sign('='),
      {
        kind: 'fraction',
        over: name('o'),
        under: { kind: 'row', items: [sign('‖'), name('w'), sign('‖')] },
      },
    ],
  });
  expect(parseFormula('\\sqrt{x}')).toEqual({ kind: 'root', of: name('x') });
  expect(parseFormula('1,369')).toEqual({ kind: 'number', text: '1,369' });
});

it.each([
  ['{x', 'A { is not closed'],
  ['x}', 'A } stands alone'],
  ['x_', 'missing at the end'],
  ['\\sum', 'unknown command'],
])('says what is wrong with %s', (source, message) => {
  expect(() => parseFormula(source)).toThrow(message);
});
