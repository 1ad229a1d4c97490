import type { MemoryNeeded } from '../../run/memoryNeeded';
import type { TrainerSpec } from '../trainer';
import { createHeap, PAGE_BYTES } from './heap';
import type { Kernels } from './kernels';
import { createWasmRun } from './wasmRun';

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

/**
 * The bytes by which createWasmTrainer grows its module's memory for a run, exactly: the same set-up, on a heap that only
 * counts. Of the members only the numbers of examples matter.
 */
export function wasmMemory(spec: TrainerSpec): MemoryNeeded {
  const { buffer, kernels } = countingKernels();
  for (const member of spec.members) {
    const heap = createHeap(kernels);
    createWasmRun(spec, member, kernels, { ...heap, filled: heap.floats });
  }
  return { bytes: buffer.byteLength, largestBytes: buffer.byteLength, where: 'heap' };
}
