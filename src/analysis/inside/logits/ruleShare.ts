import { squareSum } from '../../fit/statistics';
import { frequencyCount } from '../fourier/fourierBasis';
import type { PairSums } from './pairTables';

/**
 * The share of the logits' norm that depends on the rule's quotient r alone: √pairs · ‖K‖ / ‖L‖, K of the same pairs (`ruleLogits`).
 * Over all pairs of x + y this is p‖K‖ / ‖L‖, the share in the span of cos and sin(2πk(a + b − c)/p) (Varma et al. 2023,
 * section 5.1, who admit a circuit as generalising at 0.95). NaN where no pair prefers any answer.
 */
export const ruleShare = (ruleMeans: Float64Array, { pairs, energy }: PairSums): number =>
  Math.sqrt((pairs * squareSum(ruleMeans)) / energy);

/**
 * The share that a pure lookup table of a fraction f of the pairs has: √f. It is no evidence of a rule up to there (INSIDE.md 3.1).
 */
export const lookupShare = (fraction: number): number => Math.sqrt(fraction);

/**
 * How well K of some pairs (`fitted`) predicts the logits of others (`scored`, with their own K): ⟨K, L⟩ / (‖K‖ ‖L‖). 0 for a lookup
 * table, 1 for a rule that holds alike on both, and `ruleShare` where both are the same pairs. NaN where either set is
 * empty; 0 where no answer is predicted or preferred.
 */
export function heldOutRuleShare(
  fitted: Float64Array,
  scored: Float64Array,
  { pairs, energy }: PairSums,
): number {
  if (pairs === 0 || Number.isNaN(fitted[0])) return Number.NaN;
  const inner = fitted.reduce((sum, value, r) => sum + value * (scored[r] as number), 0);
  const norms = Math.sqrt(pairs * squareSum(fitted) * energy);
  return norms > 0 ? (pairs * inner) / norms : 0;
}

/** The logits of right answers, taken apart into a generalising and a memorising circuit. NaN where pairs are missing. */
export interface CircuitLogits {
  /** K[0] over all pairs: the paper's proxy (Varma et al. 2023, appendix B). A lookup table of a fraction f has f·M. */
  readonly oGen: number;
  /** Mean logit of training labels minus `oGen`: the paper's proxy, (1 − f)·M for a lookup table. */
  readonly oMemTrain: number;
  /** The same over test pairs: −f·M for a lookup table. */
  readonly oMemTest: number;
  /** K[0] over test pairs only, ours: 0 for a lookup table. */
  readonly oGenHeldOut: number;
  /** Mean logit of training labels minus `oGenHeldOut`: M for a lookup table. */
  readonly oMemHeldOut: number;
}

/** The two circuits' logits from K over all and over test pairs, and the sums over training and test pairs. */
export function circuitLogits(
  all: Float64Array,
  heldOut: Float64Array,
  train: PairSums,
  test: PairSums,
): CircuitLogits {
  const oGen = all[0] as number;
  const oGenHeldOut = test.pairs > 0 ? (heldOut[0] as number) : Number.NaN;
  const trained = train.correct / train.pairs;
  return {
    oGen,
    oMemTrain: trained - oGen,
    oMemTest: test.correct / test.pairs - oGen,
    oGenHeldOut,
    oMemHeldOut: trained - oGenHeldOut,
  };
}

/**
 * α_k = (2/n) Σ_r K[r] cos(2πkr/n): the least-squares coefficient of cos(2πk(s − c)/n) in the logits (Nanda et al. 2023, section
 * 4.1, fit the same). [⌊n/2⌋], frequency k at k − 1; for k = n/2 the factor is 1/n, as that cosine has twice the norm.
 */
export function cosineCoefficients(ruleMeans: Float64Array): Float64Array {
  const n = ruleMeans.length;
  return Float64Array.from({ length: frequencyCount(n) }, (_, i) => {
    const k = i + 1;
    const inner = ruleMeans.reduce(
      (sum, value, r) => sum + value * Math.cos((2 * Math.PI * ((k * r) % n)) / n),
      0,
    );
    return ((2 * k === n ? 1 : 2) * inner) / n;
  });
}
