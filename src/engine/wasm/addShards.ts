import type { MemberSums } from './memberSums';
import type { ShardStatistics } from './shardStatistics';
import type { TreeStep } from './shardTree';

/** Computes and adds up the shards of a tree, whose sum is then at hand; what is measured of them is added to `measured`. */
export function addShards(
  sums: MemberSums,
  tree: readonly TreeStep[],
  measured?: ShardStatistics[],
): void {
  for (const step of tree) {
    if (step.do !== 'take') sums.combine(step);
    else {
      const statistics = sums.sum(step.node.first, measured !== undefined);
      if (statistics) measured?.push(statistics);
    }
  }
}
