import type { Absent } from './absence';
import type { FrequencyMeasures } from './frequencyMeasures';
import type { RuleMeasures } from './ruleMeasures';
import type { SetValues } from './setValues';
import type { TokenFrequencyMeasures } from './tokenFrequencyMeasures';

/** Attention of "=" to the three places of the sequence, [heads] or [heads, tokens²] each. */
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
