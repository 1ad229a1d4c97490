import { EngineError } from '../engineError';
import type { Address, Kernels } from './kernels';

export const PAGE_BYTES = 65536;
/** A cache line: no two buffers share one, and vectors do not cross one. */
const ALIGNMENT = 64;

/** The memory of one module. Buffers are made once, before training, and go all at once with the module. */
export interface Heap {
  /** Room for that many floats, zeros. Throws EngineError('out-of-memory') where there is no more. */
  allocateFloats(count: number): Address;
  /** Holds the `count` numbers that `make` returns: a heap that only counts does not ask for them. */
  allocateFilled(count: number, make: () => Float32Array | Int32Array): Address;
  /** Puts the numbers that `make` returns where there is room for them already. */
  fill(at: Address, count: number, make: () => Float32Array | Int32Array): void;
  /** The numbers at an address, until the next call of `floats` or `filled`. */
  view(at: Address, count: number): Float32Array;
  /** As `view`, in double precision. */
  viewDoubles(at: Address, count: number): Float64Array;
}

/** Lays buffers behind what the module brings. */
export function createHeap({ memory }: Kernels): Heap {
  let next = memory.buffer.byteLength;

  function floats(count: number): Address {
    const at = next;
    next += Math.ceil((4 * count) / ALIGNMENT) * ALIGNMENT;
    const missing = next - memory.buffer.byteLength;
    try {
      if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
    } catch {
      throw new EngineError('out-of-memory', 'memory-full', {});
    }
    return at;
  }

  function fill(at: Address, count: number, make: () => Float32Array | Int32Array): void {
    const values = make();
    if (values.length !== count) throw new Error(`Room for ${count} got ${values.length}.`);
    const Kind = values instanceof Int32Array ? Int32Array : Float32Array;
    new Kind(memory.buffer, at, count).set(values);
  }

  return {
    allocateFloats: floats,
    allocateFilled(count, make) {
      const at = floats(count);
      fill(at, count, make);
      return at;
    },
    fill,
    view: (at, count) => new Float32Array(memory.buffer, at, count),
    viewDoubles: (at, count) => new Float64Array(memory.buffer, at, count),
  };
}
