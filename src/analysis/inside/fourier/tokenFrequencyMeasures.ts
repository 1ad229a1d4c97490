import {
  gini,
  inverseParticipationRatios,
  joinedSpectrum,
  type Spectrum,
  spectrum,
} from './spectrum';
import {
  clusterSizes,
  type UnitFrequencies,
  type UnitSums,
  unitEnergies,
  unitFrequencies,
  unitSpectrum,
} from './unitFrequencies';

/** Frequencies of the tokens: of the embedding and of the hidden units. */
export interface TokenFrequencyMeasures {
  /** Of both tokens' tables in front of the hidden layer, side by side where they are two. */
  readonly embedding: Spectrum;
  readonly embeddingGini: number;
  /** Norm of all units' activations at each frequency, [⌊n/2⌋]. */
  readonly units: Float64Array;
  readonly unitFrequencies: UnitFrequencies;
  /** Units of each frequency's cluster, [⌊n/2⌋]. */
  readonly clusters: Int32Array;
  /** Inverse participation ratios of the units' weights, [units]: on the tokens (mlps only) and on the answers. */
  readonly participation: {
    readonly first?: Float64Array;
    readonly second?: Float64Array;
    readonly output: Float64Array;
  };
}

/**
 * The measures of a cyclic coordinate. `tables` are what one token or both add in front of the hidden layer, [n, width] in the
 * coordinate's order; `output` are the units' weights on the answers, [n, units].
 */
export function tokenFrequencyMeasures(
  tables: readonly Float64Array[],
  sums: UnitSums,
  output: Float64Array,
): TokenFrequencyMeasures {
  const { n, squares } = sums;
  const embedding = joinedSpectrum(tables.map((table) => spectrum(table, n)));
  const energies = unitEnergies(sums);
  const frequencies = unitFrequencies(energies, n);
  const byUnit = tables.filter(({ length }) => length === n * squares.length); // a column is a unit's weights
  const [first, second = first] = byUnit.map((table) => inverseParticipationRatios(table, n));
  return {
    embedding,
    embeddingGini: gini(embedding.components),
    units: unitSpectrum(energies),
    unitFrequencies: frequencies,
    clusters: clusterSizes(frequencies, n),
    participation: {
      ...(first && second ? { first, second } : {}),
      output: inverseParticipationRatios(output, n),
    },
  };
}
