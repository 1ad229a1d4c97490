import { describe, expect, it } from 'vitest';
import { pairSets } from '../../tasks/pairSets';
import { countAnswers } from './answerCounts';
import { answerQuality, answersFinding } from './answersFinding';
import { bestAnswers, pairAnswers, pairProbabilities } from './pairAnswers';

const TOKENS = 5;
const SETS = pairSets({
  op: 'divide',
  p: TOKENS,
  trainExamples: 8,
  labels: 'true',
  seed: 1,
  dropMirrors: false,
});
/** The logits of a table: 3 for the label of some pairs, else for token 0 and, less, token 4. */
function logitsOf(isKnown: (pair: number) => boolean): Float32Array {
  const logits = new Float32Array(TOKENS ** 3);
  SETS.labels.forEach((label, pair) => {
    logits[pair * TOKENS + 4] = 1;
    logits[pair * TOKENS + (isKnown(pair) && label >= 0 ? label : 0)] = 3;
  });
  return logits;
}
const isTrained = (pair: number) => SETS.sets[pair] === 1;

describe('answers of logits', () => {
  const logits = logitsOf(isTrained);
  const answers = pairAnswers(logits, SETS.labels, TOKENS);

  it('are the largest, with its probability and that of the label', () => {
    SETS.labels.forEach((label, pair) => {
      const probabilities = pairProbabilities(logits, pair, TOKENS);
      expect(probabilities.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 6);
      const [best] = bestAnswers(probabilities, 1);
      expect(answers?.answers[pair]).toBe(best?.answer);
      expect(answers?.sureness[pair]).toBeCloseTo(best?.probability as number, 6);
      const right = answers?.labelProbabilities[pair] as number;
      if (label < 0) expect(right).toBeNaN();
      else expect(right).toBeCloseTo(probabilities[label] as number, 6);
    });
  });

  it('take the first of equals, as accuracies do, and rank by probability', () => {
    const equal = pairAnswers(new Float32Array(TOKENS ** 3), SETS.labels, TOKENS);
    expect([...new Set(equal?.answers)]).toEqual([0]);
    expect(equal?.sureness[7]).toBeCloseTo(1 / TOKENS, 6);
    const ranked = bestAnswers(Float32Array.of(0.1, 0.4, 0.1, 0.4), 3);
    expect(ranked.map(({ answer }) => answer)).toEqual([1, 3, 0]);
  });

  it('stay numbers where logits are large, and are refused where one is none', () => {
    const large = pairAnswers(
      logits.map((logit) => 1e4 * logit),
      SETS.labels,
      TOKENS,
    );
    expect(large?.sureness.every((share) => share === 1)).toBe(true);
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const broken = logits.slice();
      broken[60] = wrong;
      expect(pairAnswers(broken, SETS.labels, TOKENS)).toBeUndefined();
    }
  });

  it('are counted set by set', () => {
    const counts = countAnswers(SETS, answers);
    expect(counts.trained).toEqual({ pairs: 8, right: 8 });
    expect(counts.none.pairs).toBe(5); // y = 0
    expect(counts.none.right).toBe(0);
    const zeros = [...SETS.labels].filter((label, pair) => label === 0 && !isTrained(pair)).length;
    expect(counts.test).toEqual({ pairs: 12, right: zeros });
    expect(countAnswers(SETS, undefined).trained).toEqual({ pairs: 8, right: 0 });
  });
});

describe('what is seen', () => {
  const counts = (trained: number, test: number, pairs = 1000) => ({
    none: { pairs: 0, right: 0 },
    trained: { pairs: 1000, right: trained },
    test: { pairs, right: test },
    mirror: { pairs: 20, right: 0 },
  });
  const finding = (trained: number, test: number, pairs = 1000, randomLabels = false) =>
    answersFinding(counts(trained, test, pairs), 1 / 59, { hasAnswers: true, randomLabels });

  it('has thresholds, and more patience with few tokens', () => {
    expect([1, 0.95, 0.949, 0.5, 0.49, 0.1, 0.09].map((at) => answerQuality(at, 1 / 59))).toEqual([
      ...['right', 'right', 'mostlyRight', 'mostlyRight'],
      ...['mostlyWrong', 'mostlyWrong', 'guesses'],
    ]);
    expect(answerQuality(0.5, 1 / 3)).toBe('guesses');
  });

  it('names both sets where they differ', () => {
    expect(finding(1000, 30)).toEqual({
      code: 'differs',
      values: { trained: 1, others: 0.03, trainedQuality: 'right', othersQuality: 'guesses' },
    });
    expect(finding(20, 18).code).toBe('guesses-all');
    expect(finding(1000, 960).code).toBe('right-on-all');
    expect(finding(1000, 0, 0).code).toBe('all-trained');
    expect(finding(1000, 17, 1000, true).code).toBe('random-labels');
  });

  it('counts the pairs where there is no network yet', () => {
    const options = { hasAnswers: false, randomLabels: false };
    expect(answersFinding(counts(0, 0), 1 / 59, options)).toEqual({
      code: 'not-asked',
      values: { trained: 1000, pairs: 2020 },
    });
  });
});
