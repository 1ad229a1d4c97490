import { PAIR_SETS, type PairSet, type PairSets } from '../../tasks/pairSets';
import type { PairAnswers } from './pairAnswers';

/** How many pairs of a set there are, and how many of them are answered right. */
export interface AnswerCount {
  readonly pairs: number;
  readonly right: number;
}

export type AnswerCounts = Readonly<Record<PairSet, AnswerCount>>;

/** The share of a set that is answered right; NaN of an empty set. */
export const accuracyOf = ({ pairs, right }: AnswerCount): number => right / pairs;

export const isRight = (
  { answers }: Pick<PairAnswers, 'answers'>,
  { labels }: Pick<PairSets, 'labels'>,
  pair: number,
): boolean => answers[pair] === labels[pair];

/** Counts right answers set by set; none is right where there are no answers yet. */
export function countAnswers(
  sets: PairSets,
  answers: Pick<PairAnswers, 'answers'> | undefined,
): AnswerCounts {
  const pairs = PAIR_SETS.map(() => 0);
  const right = PAIR_SETS.map(() => 0);
  sets.sets.forEach((set, pair) => {
    pairs[set] = (pairs[set] ?? 0) + 1;
    if (answers && isRight(answers, sets, pair)) right[set] = (right[set] ?? 0) + 1;
  });
  const count = (i: number): AnswerCount => ({ pairs: pairs[i] ?? 0, right: right[i] ?? 0 });
  return { none: count(0), trained: count(1), test: count(2), mirror: count(3) };
}
