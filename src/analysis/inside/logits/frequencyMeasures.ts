import type { TaskCoordinate } from '../coordinate/taskCoordinate';
import { gini, keyFrequencies, type Spectrum, spectrum } from '../fourier/spectrum';
import { excludedLoss, type LossExamples, restrictedLoss, sumDirections } from './frequencyLosses';
import { meanLogits, type PairSums, ruleLogits } from './pairTables';
import { cosineCoefficients } from './ruleShare';
import { type SetValues, setValues } from './setValues';

/** Frequencies of the answer's sum s: of its logits, and of the weights that lead to them. */
export interface FrequencyMeasures {
  /** α_k, [⌊n/2⌋]. */
  readonly coefficients: Float64Array;
  /** Components of the logits along s, each class freely: norms over all pairs and classes. */
  readonly logits: Spectrum;
  /** The units' weights on the answers. */
  readonly output: Spectrum;
  readonly outputGini: number;
  /** By `output`, unless they were given. */
  readonly key: readonly number[];
  readonly keyThreshold: number;
  readonly restrictedLoss: SetValues;
  /** Over training pairs. */
  readonly excludedLoss: number;
}

/** M [n, tokens] minus the mean of each row over the coordinate's answers, [n, n], in their order. */
export function centredAnswers(
  means: Float64Array,
  { n, tokens, answers }: TaskCoordinate,
): Float64Array {
  const centred = new Float64Array(n * n);
  for (let s = 0; s < n; s++) {
    let rowMean = 0;
    answers.forEach((token, c) => {
      const value = means[s * tokens + token] as number;
      centred[s * n + c] = value;
      rowMean += value / n;
    });
    for (let c = 0; c < n; c++) centred[s * n + c] = (centred[s * n + c] as number) - rowMean;
  }
  return centred;
}

/** M's spectrum along s as norms over all pairs, of which each row of M stands for n. */
function logitSpectrum(centred: Float64Array, n: number): Spectrum {
  const { components, frequencies } = spectrum(centred, n);
  const scaled = (norms: Float64Array) => norms.map((norm) => norm * Math.sqrt(n));
  return { components: scaled(components), frequencies: scaled(frequencies) };
}

/** What the measures are taken of. */
export interface FrequencySource {
  /** [tokens², tokens] */
  readonly logits: ArrayLike<number>;
  /** Over all pairs. */
  readonly sums: PairSums;
  /** Training pairs, test pairs, others. */
  readonly sets: readonly LossExamples[];
  /** The units' weights on the answers in the coordinate's order, [n, units]. */
  readonly output: Float64Array;
  readonly keyThreshold: number;
  /** Frozen key frequencies. */
  readonly key?: readonly number[] | undefined;
}

/** The measures of a coordinate with frequencies. */
export function frequencyMeasures(
  { logits, sums, sets, output: weights, keyThreshold, key: frozen }: FrequencySource,
  coordinate: TaskCoordinate,
): FrequencyMeasures {
  const { n } = coordinate;
  const means = meanLogits(sums);
  const output = spectrum(weights, n);
  const key = frozen ?? keyFrequencies(output.frequencies, keyThreshold);
  const kept = sumDirections(means, n, key, true);
  const removed = sumDirections(means, n, key, false);
  return {
    coefficients: cosineCoefficients(ruleLogits(sums, coordinate)),
    logits: logitSpectrum(centredAnswers(means, coordinate), n),
    output,
    outputGini: gini(output.components),
    key,
    keyThreshold,
    restrictedLoss: setValues(
      sets.map((set) => restrictedLoss(kept, coordinate, set)),
      sets.map(({ losses }) => losses.length),
    ),
    excludedLoss: excludedLoss(logits, removed, coordinate, sets[0] as LossExamples),
  };
}

/** Key frequencies, those first that are strongest on the output side. */
export const strongestKeys = ({ key, output }: FrequencyMeasures): readonly number[] =>
  [...key].sort(
    (a, b) => (output.frequencies[b - 1] as number) - (output.frequencies[a - 1] as number),
  );
