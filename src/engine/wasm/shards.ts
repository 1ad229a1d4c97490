import { stepFlops } from '../stepFlops';
import type { Member, TrainerSpec } from '../trainer';
import type { ShardRange } from './shardTree';
import { BLOCK } from './wasmPlan';

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
