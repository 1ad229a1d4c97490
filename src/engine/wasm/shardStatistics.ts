import type { SetMeasurement } from '../trainer';

/** What is measured of a shard of examples: sums, in double precision. */
export interface ShardStatistics {
  readonly loss: number;
  /** Answers that are right. */
  readonly right: number;
  /** Of the row-centred logits of labels. */
  readonly correct: number;
  /** Of the mean squares of row-centred logits. */
  readonly squares: number;
}

/** The measurement of a set of `count` examples from all its shards, in order. */
export function measurementFromShards(
  shards: readonly ShardStatistics[],
  count: number,
): SetMeasurement {
  const mean = (of: keyof ShardStatistics) =>
    shards.reduce((sum, shard) => sum + shard[of], 0) / count;
  return {
    loss: mean('loss'),
    accuracy: mean('right'),
    correctLogit: mean('correct'),
    rmsLogit: Math.sqrt(mean('squares')),
  };
}
