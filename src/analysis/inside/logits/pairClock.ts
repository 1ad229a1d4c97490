import { firstLargest } from '../../answers/pairAnswers';
import { mean, squareSum } from '../../fit/statistics';
import type { TaskCoordinate } from '../coordinate/taskCoordinate';

/** The logits of one pair, taken apart. All [n], in the order of the coordinate's answers. */
export interface PairClock {
  /** The token of each answer. */
  readonly answers: Int32Array;
  /** The place s of the answer that the rule gives. */
  readonly right: number;
  /** The place of the largest logit. */
  readonly largest: number;
  /** Centred over the answers. */
  readonly logits: Float64Array;
  /** What the rule gives each answer: Σ α_k cos(2πk(s − c)/n) over the key frequencies, or K[s·c⁻¹] where there are none. */
  readonly rule: Float64Array;
  /** `logits` − `rule`. */
  readonly residual: Float64Array;
  /** 1 − ‖residual‖² / ‖logits‖²: 1 where the rule is all, below 0 where it makes it worse; NaN where all logits are equal. */
  readonly explained: number;
}

/** α_k of the key frequencies, where the task has any. */
export interface KeyCosines {
  /** [⌊n/2⌋], frequency k at k − 1 (cosineCoefficients). */
  readonly coefficients: ArrayLike<number>;
  readonly key: readonly number[];
}

/** The cosine of one frequency over the answers, α_k cos(2πk(s − c)/n): what it gives each, [n]. */
export const frequencyCosine = (n: number, right: number, k: number, coefficient: number) =>
  Float64Array.from(
    { length: n },
    (_, c) => coefficient * Math.cos((2 * Math.PI * ((k * (right - c + n)) % n)) / n),
  );

/**
 * Takes the logits [tokens] of the pair x · tokens + y apart into what the rule gives every pair with that answer, and what is this
 * pair's own (Nanda et al. 2023, section 4.1, of one pair). `means` is K. Undefined for a pair outside the coordinate.
 */
export function pairClock(
  logits: ArrayLike<number>,
  pair: number,
  coordinate: TaskCoordinate,
  means: ArrayLike<number>,
  cosines: KeyCosines | undefined,
): PairClock | undefined {
  const { n, target, answers, quotient } = coordinate;
  const right = target[pair] ?? -1;
  if (right < 0) return undefined;
  const raw = Float64Array.from(answers, (token) => logits[token] as number);
  const middle = mean(raw);
  const centred = raw.map((x) => x - middle);
  const rule = cosines
    ? cosines.key
        .map((k) => frequencyCosine(n, right, k, cosines.coefficients[k - 1] as number))
        .reduce((sum, cosine) => sum.map((x, c) => x + (cosine[c] as number)), new Float64Array(n))
    : Float64Array.from(
        { length: n },
        (_, c) => means[quotient[right * n + c] as number] as number,
      );
  const residual = centred.map((x, c) => x - (rule[c] as number));
  return {
    answers,
    right,
    largest: firstLargest(centred, 0, n),
    logits: centred,
    rule,
    residual,
    explained: 1 - squareSum(residual) / squareSum(centred),
  };
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

/** How far round the circle frequency k turns each place: k · c mod n, [n]. By 1 where k would lay answers on each other. */
export const clockTurns = (n: number, k: number): Int32Array => {
  const step = commonDivisor(n, k) === 1 ? k : 1;
  return Int32Array.from({ length: n }, (_, c) => (step * c) % n);
};
