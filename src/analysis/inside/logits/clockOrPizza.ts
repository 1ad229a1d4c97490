import { mean, squareSum } from '../../fit/statistics';
import type { TaskCoordinate } from '../coordinate/taskCoordinate';

/** √ of the mean squared distance from the mean. */
function standardDeviation(values: Float64Array): number {
  const middle = mean(values);
  return Math.sqrt(squareSum(values.map((x) => x - middle)) / values.length);
}

/** Spread of the correct logit below which it is rounding of float32 logits, as a share of its root mean square. */
const ROUNDING = 1e-6;

/**
 * Distance irrelevance q of a cyclic task (Zhong et al. 2023, "The Clock and the Pizza"): the standard deviation of the correct, centred
 * logit over pairs (i, j) with the same d = i − j, averaged over d, by that over all pairs. 0 where the logit depends on
 * the distance alone (a pizza: .17 in the paper), up to 1 where the distance says nothing (a clock: .85). NaN where the
 * correct logit is the same for all pairs, as that of a perfect clock: 0/0. `logits` is [tokens², tokens].
 */
export function distanceIrrelevance(
  logits: ArrayLike<number>,
  { tokens, n, answers, terms }: TaskCoordinate,
): number {
  if (!terms) return Number.NaN;
  const { first, second } = terms;
  const correct = new Float64Array(n * n); // [d, j]
  for (let d = 0; d < n; d++) {
    for (let j = 0; j < n; j++) {
      const i = (d + j) % n;
      const row = ((first[i] as number) * tokens + (second[j] as number)) * tokens;
      let mean = 0;
      for (let c = 0; c < n; c++) mean += (logits[row + (answers[c] as number)] as number) / n;
      correct[d * n + j] = (logits[row + (answers[(i + j) % n] as number)] as number) - mean;
    }
  }
  const overall = standardDeviation(correct);
  const size = Math.sqrt(squareSum(correct) / correct.length);
  if (!(overall > ROUNDING * size)) return Number.NaN;
  let within = 0;
  for (let d = 0; d < n; d++) within += standardDeviation(correct.subarray(d * n, (d + 1) * n)) / n;
  return within / overall;
}

/** The cosine of the angle between two vectors; NaN where one is 0. */
export function cosineSimilarity(x: Float64Array, y: Float64Array): number {
  const inner = x.reduce((sum, value, i) => sum + value * (y[i] as number), 0);
  return inner / Math.sqrt(squareSum(x) * squareSum(y));
}
