import { stepFlops } from '../trainer/stepFlops';
import type { Member, SetMeasurement, TrainerSpec } from '../trainer/trainer';
import { BLOCK } from './modelPlan';

/** Shards from `first` up to `end`, without it. */
export interface ShardRange {
  readonly first: number;
  readonly end: number;
}

/** What adds up a tree, with one sum at hand and one kept a level. */
export type TreeStep =
  /** Get the sum of a node. */
  | { readonly do: 'take'; readonly node: ShardRange }
  /** Put it by. */
  | { readonly do: 'keep'; readonly level: number }
  /** Add it to what was put by. */
  | { readonly do: 'add'; readonly level: number };

export const isShard = ({ first, end }: ShardRange): boolean => end - first === 1;

/** Sums of floats depend on their order. Here it is that of a tree: a node is the sum of its two halves. */
function halves({ first, end }: ShardRange): readonly [ShardRange, ShardRange] {
  const middle = (first + end) >> 1;
  return [
    { first, end: middle },
    { first: middle, end },
  ];
}

/** The largest nodes below `root` that make up a range, in order: all that others need of the sums of its shards. */
export function nodesWithin(range: ShardRange, root: ShardRange): ShardRange[] {
  if (root.end <= range.first || root.first >= range.end) return [];
  if (root.first >= range.first && root.end <= range.end) return [root];
  return halves(root).flatMap((half) => nodesWithin(range, half));
}

/** How the sum of `node` comes about from those that are taken as they are, among which every shard below others is. */
export function treeSteps(
  node: ShardRange,
  isTaken: (node: ShardRange) => boolean = isShard,
  level = 0,
): TreeStep[] {
  if (isTaken(node)) return [{ do: 'take', node }];
  const [left, right] = halves(node);
  return [
    ...treeSteps(left, isTaken, level + 1),
    { do: 'keep', level },
    ...treeSteps(right, isTaken, level + 1),
    { do: 'add', level },
  ];
}

/** Sums that treeSteps keeps at once at most. */
export const treeLevels = (shards: number): number => Math.ceil(Math.log2(shards));

/**
 * Shards of a large step. Each costs another pass over the gradient (all eight: 1 to 2 % of a step on one thread), and no
 * more threads than shards can share a run.
 */
const MAX_SHARDS = 8;
/**
 * Operations of a step (stepFlops) from which on it is shared: some 3.5 ms on one thread here, where two gain a factor of
 * 1.7; at 1.9 ms they gain 1.5, at 0.8 ms 1.2 (docs/performance.md).
 */
const MIN_SHARED_FLOPS = 1.5e8;

/**
 * In how many parts the examples of a step are summed. It hangs on the model and the number of examples only: the shards,
 * not the threads that compute them, decide in which order is added, so any number of threads computes the same.
 */
export function shardCount(
  { model, tokens }: Pick<TrainerSpec, 'model' | 'tokens'>,
  member: Pick<Member, 'train'>,
): number {
  if (stepFlops({ model, tokens, members: [member] }) < MIN_SHARED_FLOPS) return 1;
  return Math.min(MAX_SHARDS, Math.ceil(member.train.length / 3 / BLOCK));
}

/** The first of `count` examples of a shard: shards are whole blocks, and as equal as may be. */
export function shardStart(shard: number, shards: number, count: number): number {
  const block = Math.floor((shard * Math.ceil(count / BLOCK)) / shards);
  return Math.min(count, block * BLOCK);
}

/** Deals shards to `threads` threads at most, in order; to fewer where that is as fast. */
export function shardRanges(shards: number, threads: number): ShardRange[] {
  const each = Math.ceil(shards / threads);
  return Array.from({ length: Math.ceil(shards / each) }, (_, i) => ({
    first: i * each,
    end: Math.min(shards, (i + 1) * each),
  }));
}

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
