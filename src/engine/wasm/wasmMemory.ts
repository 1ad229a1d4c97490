import type { MemoryNeeded } from '../../run/events/memoryNeeded';
import type { TrainerSpec } from '../trainer/trainer';
import { createHeap, type Heap, PAGE_BYTES } from './heap';
import type { Kernels } from './kernels';
import { createMemberSums } from './memberSums';
import type { ShardRange } from './shards';
import { shardRanges } from './shards';
import { createWasmMember } from './wasmMember';
import { shareBufferSizes } from './wasmShare';

const FLOAT_BYTES = 4;

/** Kernels that cannot run, over a memory that only counts. */
function countingKernels() {
  const buffer = { byteLength: 0 };
  const memory = {
    buffer,
    grow(pages: number) {
      buffer.byteLength += pages * PAGE_BYTES;
    },
  };
  return { buffer, kernels: { memory } as unknown as Kernels };
}

/** Makes something on a heap that only counts, and returns its bytes. */
function counted(make: (kernels: Kernels, heap: () => Heap) => void): number {
  const { buffer, kernels } = countingKernels();
  make(kernels, () => {
    const heap = createHeap(kernels);
    return { ...heap, allocateFilled: heap.allocateFloats, fill() {} };
  });
  return buffer.byteLength;
}

/**
 * The bytes by which createWasmTrainer grows its module's memory for a run, exactly: the same set-up, on a heap that only
 * counts. Of the members only the numbers of examples matter. With `threads`, what createSplitTrainer takes in all of them,
 * the letters between them included.
 */
export function wasmMemory(spec: TrainerSpec, threads = 1): MemoryNeeded {
  let letters = 0;
  let helpers: readonly ShardRange[] = [];
  const largestBytes = counted((kernels, heap) => {
    for (const member of spec.members) {
      const { sums } = createWasmMember(spec, member, kernels, { heap: heap() });
      helpers = shardRanges(sums.shards, threads).slice(1);
      for (const range of helpers) {
        const sizes = shareBufferSizes(sums, range);
        letters += FLOAT_BYTES * (sizes.weights + sizes.sums);
      }
    }
  });
  const shares = helpers.map(() =>
    counted((kernels, heap) => {
      for (const member of spec.members) {
        createMemberSums(spec, member, kernels, { heap: heap() });
      }
    }),
  );
  const bytes = shares.reduce((sum, share) => sum + share, largestBytes + letters);
  return { bytes, largestBytes, where: 'heap' };
}
