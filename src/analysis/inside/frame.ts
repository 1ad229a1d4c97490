import type { Absent } from './absence';
import type { TokenFrequencyMeasures } from './fourier/tokenFrequencyMeasures';
import type { ExampleSets } from './logits/exampleSets';
import type { FrequencyFilter } from './logits/frequencyLosses';
import type { FrequencyMeasures } from './logits/frequencyMeasures';
import type { RuleMeasures } from './logits/ruleMeasures';
import type { SetValues } from './logits/setValues';

/** How much "=" attends to a, to b and to itself, for every head and pair: [heads, tokens, tokens] each, adding up to 1. */
export interface AttentionMaps {
  readonly toFirst: Float32Array;
  readonly toSecond: Float32Array;
  readonly toEquals: Float32Array;
}

/** All numbers of one network at one step. Plain data: it can be posted to another thread. */
export interface InsideFrame {
  readonly accuracy: SetValues;
  readonly fullLoss: SetValues;
  readonly rule: RuleMeasures;
  readonly frequencies?: FrequencyMeasures;
  readonly tokenFrequencies?: TokenFrequencyMeasures;
  /** Energy shares of S5's representations, [7] each. */
  readonly representations?: { readonly embedding: Float64Array; readonly output: Float64Array };
  /** Mean over all pairs, [heads] each. */
  readonly attention?: AttentionMaps;
  readonly clockOrPizza?: {
    readonly gradientSymmetry: number;
    /** NaN where the correct logit is the same for all pairs. */
    readonly distanceIrrelevance: number;
  };
  readonly absent: Absent;
}

export interface InsideOptions {
  /** The pairs, where they are known already; those of the config by default. */
  readonly sets?: ExampleSets;
  /** Key frequencies from this share of the largest norm on; ¼ by default. */
  readonly keyThreshold?: number;
  /** Frozen key frequencies, for curves over steps. */
  readonly key?: readonly number[] | undefined;
  /** Frequencies to keep in or to take out of the logits before anything is measured of these. Weights stay as they are. */
  readonly filter?: FrequencyFilter | undefined;
}

/** Maps over all pairs a · tokens + b, and M. They cost a forward pass, so they are made when they are looked at. */
export interface PairMaps {
  /** The answer to each pair, [tokens²]. */
  readonly answers: Int32Array;
  /** The centred logit of the rule's answer, [tokens²]; NaN for pairs outside the coordinate. */
  readonly correct: Float32Array;
  /** M[s, c]: mean centred logits of the pairs with answer s, [n, n] in the coordinate's order. */
  readonly meanLogits: Float64Array;
}
