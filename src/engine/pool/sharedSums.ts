import type { Heap } from '../wasm/heap';
import type { MemberSums } from '../wasm/memberSums';
import type { ShardStatistics } from '../wasm/shards';
import { isShard, type ShardRange, treeSteps } from '../wasm/shards';
import {
  type ShareBuffers,
  type ShareStatistics,
  shareBufferSizes,
  shareNodes,
} from '../wasm/wasmShare';
import type { ShareResult } from './pool';
import type { PoolClient } from './poolClient';

/** A thread beside the calling one, and the shards that it sums up. */
export interface ShardWorker {
  readonly worker: Pick<PoolClient, 'sum'>;
  readonly range: ShardRange;
}

/**
 * Sums up a member's examples on several threads, for the weights that are in its memory: the calling thread takes the
 * shards from 0 up to where the helpers begin. Resolves once the sum of all is at hand; to statistics where they are asked
 * for. One call at a time; after one that has failed there may be no other.
 */
export function sharedSums(
  sums: MemberSums,
  heap: Heap,
  helpers: readonly ShardWorker[],
): (measured: boolean) => Promise<ShareStatistics | undefined> {
  const { shards, floats } = sums;
  const ownEnd = helpers[0]?.range.first ?? shards;
  const shareBuffers = helpers.map(({ range }): ShareBuffers => {
    const sizes = shareBufferSizes(sums, range);
    return { weights: new Float32Array(sizes.weights), sums: new Float32Array(sizes.sums) };
  });
  /** Where to find the sums of others. */
  const remoteSums = helpers.flatMap(({ range }, helper) =>
    shareNodes(range, shards).map((node, i) => ({ node, helper, from: i * floats })),
  );
  const find = ({ first, end }: ShardRange) =>
    remoteSums.find(({ node }) => node.first === first && node.end === end);
  const tree = treeSteps(
    { first: 0, end: shards },
    (node) => (isShard(node) && node.end <= ownEnd) || find(node) !== undefined,
  );

  return async (measured) => {
    const weights = heap.view(sums.weights, sums.size);
    const results = helpers.map(({ worker }, i) => {
      const shareBuffer = shareBuffers[i] as ShareBuffers;
      shareBuffer.weights.set(weights);
      return worker.sum(shareBuffer, measured);
    });
    const all = Promise.all(results);
    all.catch(() => undefined); // each `await` of its own result gets the error
    sums.prepare();
    const test: ShardStatistics[] = [];
    const train: ShardStatistics[] = [];
    for (let shard = 0; measured && shard < ownEnd; shard++) {
      test.push(sums.statistics('test', shard));
    }
    for (const step of tree) {
      const place = step.do === 'take' ? find(step.node) : undefined;
      if (step.do !== 'take') sums.combine(step);
      else if (place) {
        const { buffers: shareBuffer } = await (results[place.helper] as Promise<ShareResult>);
        sums.read(shareBuffer.sums.subarray(place.from, place.from + floats));
      } else {
        const statistics = sums.sum(step.node.first, measured);
        if (statistics) train.push(statistics);
      }
    }
    for (const [i, { buffers: shareBuffer, statistics }] of (await all).entries()) {
      shareBuffers[i] = shareBuffer;
      train.push(...(statistics?.train ?? []));
      test.push(...(statistics?.test ?? []));
    }
    return measured ? { train, test } : undefined;
  };
}
