import type { MemoryNeeded } from '../../run/events/memoryNeeded';
import { EngineError } from '../engineError';
import type { Environment } from '../environment';
import type { TrainerSpec } from '../trainer/trainer';

/** What the lab takes of a machine's memory at most, where its environment says nothing else. */
export const DEFAULT_MEMORY_LIMIT = 1024 ** 3;

/** The largest buffer that can be allocated, and by what. */
export interface AllocationLimit {
  readonly bytes: number;
  readonly source: 'gpu' | 'webassembly';
}

/**
 * Throws EngineError('out-of-memory') where a run needs more than `limit` bytes in all, or a larger buffer than can be
 * allocated: before anything is.
 */
export function refuseTooLarge(
  { members }: Pick<TrainerSpec, 'members'>,
  memory: MemoryNeeded,
  limit = DEFAULT_MEMORY_LIMIT,
  piece?: AllocationLimit,
): void {
  const shared = { needed: memory, members: members.length };
  if (piece && memory.largestBytes > piece.bytes) {
    const { bytes, source } = piece;
    const values = { ...shared, limit: bytes, source };
    throw new EngineError('out-of-memory', 'buffer-too-large', values);
  }
  if (memory.bytes > limit) {
    throw new EngineError('out-of-memory', 'run-too-large', { ...shared, limit });
  }
}

/** `memory` once it is known to be had here; throws EngineError('out-of-memory') otherwise. */
export function checkedMemory(
  memory: MemoryNeeded,
  spec: TrainerSpec,
  { memoryLimit }: Environment,
  piece?: AllocationLimit,
): MemoryNeeded {
  refuseTooLarge(spec, memory, memoryLimit, piece);
  return memory;
}
