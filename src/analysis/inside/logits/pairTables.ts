import { mean } from '../../fit/statistics';
import type { TaskCoordinate } from '../coordinate/taskCoordinate';

/**
 * Sums of the logits over a set of pairs: all that K, M, shares and mean correct logits are made from. Sums of disjoint sets add up
 * (`addedSums`). Pairs outside the coordinate count nowhere. Centred means: minus the mean of a pair's logits over the n
 * answers inside the coordinate, as what is the same for all answers changes no probability.
 */
export interface PairSums {
  readonly pairs: number;
  /** How many pairs have the answer s, [n]. */
  readonly counts: Float64Array;
  /** Σ of the uncentred logits over pairs with answer s, [n, tokens]. */
  readonly logits: Float64Array;
  /** Σ of the squares of the centred logits over the n answers: ‖L‖². */
  readonly energy: number;
  /** Σ of the centred logits of the labels. */
  readonly correct: number;
}

/** The sums over `examples` [m, 3] = (a, b, label); `logits` is [tokens², tokens], pair a · tokens + b. */
export function pairSums(
  logits: ArrayLike<number>,
  coordinate: TaskCoordinate,
  examples: Int32Array,
): PairSums {
  const { tokens, n, target, answers } = coordinate;
  const counts = new Float64Array(n);
  const sums = new Float64Array(n * tokens);
  let pairs = 0;
  let energy = 0;
  let correct = 0;
  for (let i = 0; i < examples.length; i += 3) {
    const pair = (examples[i] as number) * tokens + (examples[i + 1] as number);
    const s = target[pair] as number;
    if (s < 0) continue;
    const row = pair * tokens;
    for (let c = 0; c < tokens; c++) {
      sums[s * tokens + c] = (sums[s * tokens + c] as number) + (logits[row + c] as number);
    }
    let mean = 0;
    for (let c = 0; c < n; c++) mean += logits[row + (answers[c] as number)] as number;
    mean /= n;
    for (let c = 0; c < n; c++) {
      const value = (logits[row + (answers[c] as number)] as number) - mean;
      energy += value * value;
    }
    correct += (logits[row + (examples[i + 2] as number)] as number) - mean;
    counts[s] = (counts[s] as number) + 1;
    pairs++;
  }
  return { pairs, counts, logits: sums, energy, correct };
}

const added = (x: Float64Array, y: Float64Array) => x.map((value, i) => value + (y[i] as number));

/** The sums over the union of disjoint sets; at least one. */
export const addedSums = (parts: readonly PairSums[]): PairSums =>
  parts.reduce((x, y) => ({
    pairs: x.pairs + y.pairs,
    counts: added(x.counts, y.counts),
    logits: added(x.logits, y.logits),
    energy: x.energy + y.energy,
    correct: x.correct + y.correct,
  }));

/** M[s, c]: mean uncentred logits of the pairs with answer s, for every token c, [n, tokens]; 0 where there is no pair. */
export function meanLogits({ counts, logits }: PairSums): Float64Array {
  const tokens = logits.length / counts.length;
  return logits.map((sum, i) => sum / Math.max(1, counts[Math.floor(i / tokens)] as number));
}

/**
 * K[r]: the mean centred logit over all entries of the pairs whose quotient of answer and c is r, [n]; K[0] is that of right
 * answers. It adds up to 0. NaN where there are no pairs. Every pair has each r once, so K does not need answers to be
 * equally frequent.
 */
export function ruleLogits(sums: PairSums, coordinate: TaskCoordinate): Float64Array {
  const { n, tokens, answers, quotient } = coordinate;
  const means = new Float64Array(n);
  for (let s = 0; s < n; s++) {
    for (let c = 0; c < n; c++) {
      const r = quotient[s * n + c] as number;
      means[r] =
        (means[r] as number) + (sums.logits[s * tokens + (answers[c] as number)] as number);
    }
  }
  const middle = mean(means); // centred: K adds up to 0
  return means.map((value) => (value - middle) / sums.pairs);
}
