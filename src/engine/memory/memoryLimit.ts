import { enginesText } from '../../messages/en/engines';
import { bytesText, memoryText } from '../../messages/format/bytes';
import type { MemoryNeeded } from '../../run/events/engineInfo';
import { EngineError } from '../engineError';
import type { Environment } from '../environment';
import type { TrainerSpec } from '../trainer/trainer';

const text = enginesText;

/** What the lab takes of a machine's memory at most, where its environment says nothing else. */
export const DEFAULT_MEMORY_LIMIT = 1024 ** 3;

/** The most that can be had in one piece, and of whom. */
export interface AllocationLimit {
  readonly bytes: number;
  readonly of: string;
}

/**
 * Throws EngineError('out-of-memory') where a run needs more than `limit` bytes in all, or more in one piece than can be
 * had: before anything is taken, with the number, the limit and what to lower.
 */
export function refuseTooLarge(
  { members }: Pick<TrainerSpec, 'members'>,
  memory: MemoryNeeded,
  limit = DEFAULT_MEMORY_LIMIT,
  piece?: AllocationLimit,
): void {
  const { bytes, largestBytes } = memory;
  const refuse = (why: string) => {
    const advice = members.length > 1 ? text.allSmaller : text.oneSmaller;
    throw new EngineError('out-of-memory', `${why} ${advice}`);
  };
  if (piece && largestBytes > piece.bytes) {
    const needed = memoryText(memory, largestBytes);
    refuse(text.pieceTooLarge({ needed, given: bytesText(piece.bytes), of: piece.of }));
  }
  if (bytes > limit) {
    refuse(text.tooLarge({ needed: memoryText(memory, bytes), limit: bytesText(limit) }));
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
