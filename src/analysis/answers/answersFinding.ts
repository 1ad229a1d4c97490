import type { Coded } from '../../run/coded';
import { type AnswerCounts, accuracyOf } from './answerCounts';

/** How well a set of pairs is answered. */
export type AnswerQuality = 'right' | 'mostlyRight' | 'mostlyWrong' | 'guesses';

/** Least accuracies, best first. Below the last it guesses: what it has understood of some pairs is no more than chance and a little. */
const LEAST_ACCURACY = [
  ['right', 0.95],
  ['mostlyRight', 0.5],
  ['mostlyWrong', 0.1],
] as const satisfies readonly (readonly [AnswerQuality, number])[];
/** With few tokens, chance alone is right more often: so many times chance is still guessing. */
const GUESSING_FACTOR = 2;

export function answerQuality(accuracy: number, chance: number): AnswerQuality {
  if (accuracy < GUESSING_FACTOR * chance) return 'guesses';
  return LEAST_ACCURACY.find(([, least]) => accuracy >= least)?.[0] ?? 'guesses';
}

interface Accuracies {
  readonly trained: number;
  readonly others: number;
}

/** What is seen in a table of all answers. Accuracies are shares. */
export interface AnswersFindings {
  /** There is no network yet. */
  'not-asked': { readonly trained: number; readonly pairs: number };
  /** Both sets are answered as well. */
  'guesses-all': Accuracies;
  'right-on-all': Accuracies;
  differs: Accuracies & {
    readonly trainedQuality: AnswerQuality;
    readonly othersQuality: AnswerQuality;
  };
  /** No pair is left to test with. */
  'all-trained': { readonly trained: number; readonly trainedQuality: AnswerQuality };
  /** Labels were drawn: only what it trains on can be known. */
  'random-labels': Accuracies & { readonly trainedQuality: AnswerQuality };
}
export type AnswersFinding = Coded<AnswersFindings>;

/** `chance`: the accuracy of guessing. `hasAnswers`: there is a network whose answers are counted. */
export function answersFinding(
  counts: AnswerCounts,
  chance: number,
  { hasAnswers, randomLabels }: { readonly hasAnswers: boolean; readonly randomLabels: boolean },
): AnswersFinding {
  if (!hasAnswers) {
    const { trained, test, mirror } = counts;
    const pairs = trained.pairs + test.pairs + mirror.pairs;
    return { code: 'not-asked', values: { trained: trained.pairs, pairs } };
  }
  const trained = accuracyOf(counts.trained);
  const trainedQuality = answerQuality(trained, chance);
  if (counts.test.pairs === 0) return { code: 'all-trained', values: { trained, trainedQuality } };
  const others = accuracyOf(counts.test);
  const othersQuality = answerQuality(others, chance);
  if (randomLabels) return { code: 'random-labels', values: { trained, others, trainedQuality } };
  if (trainedQuality === 'guesses' && othersQuality === 'guesses') {
    return { code: 'guesses-all', values: { trained, others } };
  }
  if (trainedQuality === 'right' && othersQuality === 'right') {
    return { code: 'right-on-all', values: { trained, others } };
  }
  return { code: 'differs', values: { trained, others, trainedQuality, othersQuality } };
}
