import type { TrainerSpec } from '../trainer/trainer';
import { createHeap } from './heap';
import { loadKernels, type WasmBuild } from './loadKernels';
import { addShards, createMemberSums, type MemberSums } from './memberSums';
import type { ShardStatistics } from './shards';
import { nodesWithin, type ShardRange, treeSteps } from './shards';

/** What travels between the threads of a run, there and back: transferred, so that nothing is copied or thrown away. */
export interface ShareBuffers {
  /** The padded block of weights: on the way there. */
  readonly weights: Float32Array<ArrayBuffer>;
  /** The sums of the share's nodes, one after the other: on the way back. */
  readonly sums: Float32Array<ArrayBuffer>;
}

/** What of a letter is transferred. */
export const transferList = ({ weights, sums }: ShareBuffers): ArrayBuffer[] => [
  weights.buffer,
  sums.buffer,
];

/** What is measured of a share, shard by shard in order. */
export interface ShareStatistics {
  readonly train: readonly ShardStatistics[];
  readonly test: readonly ShardStatistics[];
}

/** A range of the shards of a single run, on a thread that keeps nothing from step to step. */
export interface WasmShare {
  readonly build: WasmBuild;
  /** Writes the sums of the letter's weights into the letter; statistics where they are asked for. */
  sum(letter: ShareBuffers, measured: boolean): ShareStatistics | undefined;
}

/** The nodes of a range of `shards` shards, in the order in which a letter has them. */
export const shareNodes = (range: ShardRange, shards: number): ShardRange[] =>
  nodesWithin(range, { first: 0, end: shards });

/** Numbers of a letter about a range, in either array. */
export const shareBufferSizes = (sums: MemberSums, range: ShardRange) => ({
  weights: sums.size,
  sums: shareNodes(range, sums.shards).length * sums.floats,
});

/** Takes a range of the `shards` shards of the spec's only member. Its weights and state are not used. Throws as loadKernels does. */
export async function createWasmShare(
  spec: TrainerSpec,
  shards: number,
  range: ShardRange,
  preferred?: WasmBuild,
): Promise<WasmShare> {
  const { kernels, build } = await loadKernels(preferred);
  const [member] = spec.members;
  if (!member) throw new RangeError('There is no member to share.');
  const heap = createHeap(kernels);
  const sums = createMemberSums(spec, member, kernels, { heap, shards });
  const trees = shareNodes(range, shards).map((node) => treeSteps(node));

  return {
    build,
    sum(letter, measured) {
      heap.view(sums.weights, sums.size).set(letter.weights);
      sums.prepare();
      const train: ShardStatistics[] = [];
      const test: ShardStatistics[] = [];
      for (let shard = range.first; measured && shard < range.end; shard++) {
        test.push(sums.statistics('test', shard));
      }
      for (const [i, tree] of trees.entries()) {
        addShards(sums, tree, measured ? train : undefined);
        sums.write(letter.sums.subarray(i * sums.floats, (i + 1) * sums.floats));
      }
      return measured ? { train, test } : undefined;
    },
  };
}
