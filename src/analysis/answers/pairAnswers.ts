import { sum } from '../fit/statistics';

/** What a network answers to every pair of tokens; pair x · tokens + y. */
export interface PairAnswers {
  readonly tokens: number;
  /** [tokens²]: the token with the largest logit, the first of several, as accuracies count it. */
  readonly answers: Uint16Array;
  /** [tokens²]: the probability that the network gives this answer: how sure it is. */
  readonly sureness: Float32Array;
  /** [tokens²]: the probability of the right answer; NaN where a pair does not belong to the task. */
  readonly labelProbabilities: Float32Array;
}

/** One answer to a pair. */
export interface RankedAnswer {
  readonly answer: number;
  readonly probability: number;
}

/** The softmax of one pair's logits, [tokens]. */
export function pairProbabilities(
  logits: Float32Array,
  pair: number,
  tokens: number,
): Float32Array {
  const row = logits.subarray(pair * tokens, (pair + 1) * tokens);
  const largest = row.reduce((most, logit) => Math.max(most, logit), Number.NEGATIVE_INFINITY);
  const parts = Float64Array.from(row, (logit) => Math.exp(logit - largest));
  const total = sum(parts);
  return Float32Array.from(parts, (part) => part / total);
}

/** The answer of one row of logits that begins at `at`: the first of the largest, as accuracies count it. */
export function firstLargest(logits: ArrayLike<number>, at: number, tokens: number): number {
  let best = 0;
  for (let c = 1; c < tokens; c++) {
    if ((logits[at + c] as number) > (logits[at + best] as number)) best = c;
  }
  return best;
}

/** The answers to all pairs, of logits [tokens², tokens] and labels [tokens²], −1 for none. Undefined where a logit is no number. */
export function pairAnswers(
  logits: Float32Array,
  labels: Int16Array,
  tokens: number,
): PairAnswers | undefined {
  const pairs = tokens * tokens;
  const answers = new Uint16Array(pairs);
  const sureness = new Float32Array(pairs);
  const labelProbabilities = new Float32Array(pairs).fill(Number.NaN);
  for (let pair = 0; pair < pairs; pair++) {
    const at = pair * tokens;
    const answer = firstLargest(logits, at, tokens);
    const largest = logits[at + answer] as number;
    let total = 0; // of e^(logit − largest): the largest counts 1
    for (let c = 0; c < tokens; c++) total += Math.exp((logits[at + c] as number) - largest);
    if (!Number.isFinite(total)) return undefined;
    answers[pair] = answer;
    sureness[pair] = 1 / total;
    const label = labels[pair] as number;
    if (label >= 0) {
      labelProbabilities[pair] = Math.exp((logits[at + label] as number) - largest) / total;
    }
  }
  return { tokens, answers, sureness, labelProbabilities };
}

/** The most probable answers, best first; of equals the smaller token. */
export const bestAnswers = (probabilities: Float32Array, count: number): RankedAnswer[] =>
  Array.from(probabilities, (probability, answer) => ({ answer, probability }))
    .sort((a, b) => b.probability - a.probability || a.answer - b.answer)
    .slice(0, count);
