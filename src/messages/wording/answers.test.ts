import { afterEach, describe, expect, it } from 'vitest';
import { OPERATIONS, type OperationName } from '../../tasks/operations';
import { spanish } from '../es/spanish';
import { setLocale } from '../locale';
import {
  answersFindingText,
  type PairCase,
  pairAnswerText,
  pairSentence,
  pairTaskText,
} from './answers';
import { pairEquation, pairExpression } from './pairExpression';

afterEach(() => setLocale());

const SUM: PairCase = {
  task: { op: 'add', p: 59, labels: 'true' },
  x: 17,
  y: 50,
  set: 'test',
  label: 8,
};

describe('a pair in words', () => {
  it('is asked, answered and judged', () => {
    const right = { ...SUM, given: { answer: 8, probability: 0.998 } };
    expect(pairTaskText(right)).toBe('17 + 50 = 8 (mod 59)');
    expect(pairAnswerText(right)).toBe('It says 8, 99 %: right');
    const wrong = { ...SUM, set: 'trained', given: { answer: 9, probability: 0.2 } } as const;
    expect(pairSentence(wrong)).toBe(
      '17 + 50 = 8 (mod 59). It says 9, 20 %: wrong. It trains on this pair.',
    );
    expect(pairSentence(SUM)).toBe(
      '17 + 50 = 8 (mod 59). No answer yet. It does not train on this pair.',
    );
  });

  it('says where a label was drawn, and where there is no task', () => {
    expect(pairTaskText({ ...SUM, task: { ...SUM.task, labels: 'random' } })).toBe(
      '17 + 50: the label drawn for it is 8',
    );
    const none: PairCase = {
      ...SUM,
      task: { ...SUM.task, op: 'divide' },
      y: 0,
      set: 'none',
      label: -1,
      given: { answer: 3, probability: 1 },
    };
    expect(pairSentence(none)).toBe(
      '17 / 0 is no task: nothing is divided by 0. Not a pair of the task.',
    );
  });

  it('can be said in Spanish', () => {
    setLocale(spanish);
    expect(pairSentence({ ...SUM, given: { answer: 8, probability: 1 } })).toBe(
      '17 + 50 = 8 (mod 59). Dice 8, 100 %: correcto. No entrena con este par.',
    );
  });
});

describe('what is asked', () => {
  it.each([
    ['add', '3 + 5'],
    ['subtract', '3 − 5'],
    ['multiply', '3 · 5'],
    ['divide', '3 / 5'],
    ['divideOrSubtract', '3 / 5'],
    ['squareSum', '3² + 5²'],
    ['quadratic', '3² + 3·5 + 5²'],
    ['quadraticPlusX', '3² + 3·5 + 5² + 3'],
    ['cubic', '3³ + 3·5'],
    ['cubicPlusY', '3³ + 3·5² + 5'],
    ['s5Product', '3 · 5'],
    ['s5Conjugate', '3 · 5 · 3⁻¹'],
    ['s5Sandwich', '3 · 5 · 3'],
  ] as const)('of %s is %s', (op, text) => {
    expect(pairExpression(op, 3, 5)).toBe(text);
  });

  it('is there for every task, with no letter left', () => {
    for (const op of Object.keys(OPERATIONS) as OperationName[]) {
      expect(pairExpression(op, 12, 40)).not.toMatch(/[xy]/);
      expect(pairExpression(op, 12, 40)).toContain('12');
    }
    expect(pairExpression('divideOrSubtract', 3, 4)).toBe('3 − 4');
    expect(pairEquation({ op: 's5Product', p: 59 }, 3, 5, 7)).toBe('3 · 5 = 7 (S5)');
  });
});

describe('what is seen, in a sentence', () => {
  const text = (...finding: Parameters<typeof answersFindingText>) =>
    answersFindingText(...finding).replaceAll('\u00a0', ' ');
  it('is what a newcomer is to understand', () => {
    expect(
      text({
        code: 'differs',
        values: { trained: 1, others: 0.03, trainedQuality: 'right', othersQuality: 'guesses' },
      }),
    ).toBe('On the pairs it trains on it is right (100 %); on the others it guesses (3 % right).');
    expect(text({ code: 'guesses-all', values: { trained: 0.02, others: 0.001 } })).toBe(
      'It guesses: of the pairs it trains on 2 % are right, of the others below 1 %.',
    );
    expect(text({ code: 'not-asked', values: { trained: 3481, pairs: 3481 } })).toContain(
      'all 3,481 pairs',
    );
    expect(
      text({
        code: 'random-labels',
        values: { trained: 1, others: 0.02, trainedQuality: 'right' },
      }),
    ).toContain('no rule to find');
  });

  it('keeps numbers and their signs on one line', () => {
    expect(answersFindingText({ code: 'right-on-all', values: { trained: 1, others: 0.99 } })).toBe(
      'It is right on the pairs it trains on (100\u00a0%) and on the others (99\u00a0%): it has found a rule.',
    );
  });
});
