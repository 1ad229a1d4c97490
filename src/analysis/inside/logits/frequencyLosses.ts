import { mean } from '../../fit/statistics';
import type { TaskCoordinate } from '../coordinate/taskCoordinate';
import { projectionKernel } from '../fourier/fourierBasis';
import { labelLoss } from './crossEntropy';

/**
 * The part of M [n, tokens] that lies, along s and for each token c freely, in cos and sin(2πks/n), k ∈ `frequencies`; `withMean` keeps
 * the mean over s too. Not a function of s − c: that the classes are free is what makes it Nanda's operator. [n, tokens]
 */
export function sumDirections(
  meanLogits: Float64Array,
  n: number,
  frequencies: readonly number[],
  withMean: boolean,
): Float64Array {
  const tokens = meanLogits.length / n;
  const kernel = projectionKernel(n, frequencies, withMean);
  const part = new Float64Array(meanLogits.length);
  for (let s = 0; s < n; s++) {
    for (let other = 0; other < n; other++) {
      const weight = kernel[(s - other + n) % n] as number;
      for (let c = 0; c < tokens; c++) {
        part[s * tokens + c] =
          (part[s * tokens + c] as number) + weight * (meanLogits[other * tokens + c] as number);
      }
    }
  }
  return part;
}

/** Examples [m, 3] = (a, b, label), with the loss that each has in the network as it is. */
export interface LossExamples {
  readonly examples: Int32Array;
  readonly losses: Float64Array;
}

/** Replaces the losses of examples inside the coordinate by `loss(pair, s, label)`, and takes the mean. */
function meanLossWith(
  { examples, losses }: LossExamples,
  { tokens, target }: TaskCoordinate,
  loss: (pair: number, s: number, label: number) => number,
): number {
  return mean(
    losses.map((full, i) => {
      const pair = (examples[3 * i] as number) * tokens + (examples[3 * i + 1] as number);
      const s = target[pair] as number;
      return s < 0 ? full : loss(pair, s, examples[3 * i + 2] as number);
    }),
  );
}

/**
 * Restricted loss (Nanda et al. 2023, section 5.1): mean cross-entropy when the logits of a pair are `kept` [n, tokens] at its answer s,
 * which is the mean over pairs and the key frequencies of M (`sumDirections` with its mean). Pairs outside the
 * coordinate keep their logits. NaN without examples.
 */
export function restrictedLoss(
  kept: Float64Array,
  coordinate: TaskCoordinate,
  examples: LossExamples,
): number {
  const { tokens } = coordinate;
  const known = new Float64Array(kept.length).fill(Number.NaN); // by (s, label): pairs with one answer share their loss
  return meanLossWith(examples, coordinate, (_, s, label) => {
    const at = s * tokens + label;
    if (Number.isNaN(known[at])) known[at] = labelLoss(kept, s * tokens, tokens, label);
    return known[at] as number;
  });
}

/**
 * Excluded loss (Nanda et al. 2023, section 5.1): mean cross-entropy when `removed` [n, tokens] at a pair's answer s, the key frequencies
 * of M (`sumDirections` without its mean), is taken from its uncentred `logits` [tokens², tokens]. Nanda takes it of training
 * pairs. Pairs outside the coordinate keep their logits. NaN without examples.
 */
export function excludedLoss(
  logits: ArrayLike<number>,
  removed: Float64Array,
  coordinate: TaskCoordinate,
  examples: LossExamples,
): number {
  const { tokens } = coordinate;
  const row = new Float64Array(tokens);
  return meanLossWith(examples, coordinate, (pair, s, label) => {
    for (let c = 0; c < tokens; c++) {
      row[c] = (logits[pair * tokens + c] as number) - (removed[s * tokens + c] as number);
    }
    return labelLoss(row, 0, tokens, label);
  });
}

/** Frequencies of the sum s to leave in the logits, with their mean over pairs, or to take out of them. */
export type FrequencyFilter =
  | { readonly keep: readonly number[] }
  | { readonly ablate: readonly number[] };

/**
 * Logits [tokens², tokens] after a filter. `keep`: the logits of each pair are the mean over pairs and the components of M along cos and
 * sin(2πks/n) for the k given, each class freely (what `restrictedLoss` measures). `ablate`: those components are subtracted (what
 * `excludedLoss` measures). M is that of the unfiltered logits; pairs outside the coordinate stay as they are.
 */
export function filterFrequencies(
  logits: ArrayLike<number>,
  meanLogits: Float64Array,
  { tokens, n, target }: TaskCoordinate,
  filter: FrequencyFilter,
): Float32Array {
  const keeps = 'keep' in filter;
  const part = sumDirections(meanLogits, n, keeps ? filter.keep : filter.ablate, keeps);
  return Float32Array.from(logits, (logit, i) => {
    const s = target[Math.floor(i / tokens)] as number;
    if (s < 0) return logit;
    const value = part[s * tokens + (i % tokens)] as number;
    return keeps ? value : logit - value;
  });
}
