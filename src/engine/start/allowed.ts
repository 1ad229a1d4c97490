import type { MemoryNeeded } from '../../run/memoryNeeded';
import type { Environment } from '../environment';
import { type AllocationLimit, refuseTooLarge } from '../refuseTooLarge';
import type { TrainerSpec } from '../trainer';

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
