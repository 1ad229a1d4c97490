import { bytesText } from '../run/bytesText';
import type { MemoryNeeded } from '../run/memoryNeeded';
import { memoryText } from '../run/memoryText';
import { EngineError } from './engineError';
import type { TrainerSpec } from './trainer';

/** What the lab takes of a machine's memory at most, where its environment says nothing else. */
export const DEFAULT_MEMORY_LIMIT = 1024 ** 3;

/** The most that can be had in one piece, and of whom. */
export interface LargestPiece {
  readonly bytes: number;
  readonly of: string;
}

/** Which settings to lower. */
const advice = (members: number) =>
  `${members > 1 ? 'Fewer members, fewer' : 'Fewer'} training examples, a smaller p or a narrower model need less.`;

/**
 * Throws EngineError('out-of-memory') where a run needs more than `limit` bytes in all, or more in one piece than can be
 * had: before anything is taken, with the number, the limit and what to lower.
 */
export function refuseTooLarge(
  { members }: Pick<TrainerSpec, 'members'>,
  memory: MemoryNeeded,
  limit = DEFAULT_MEMORY_LIMIT,
  piece?: LargestPiece,
): void {
  const { bytes, largestBytes } = memory;
  const refuse = (needed: number, most: string) => {
    const needs = `This run needs ${memoryText(memory, needed)}${most} at most.`;
    throw new EngineError('out-of-memory', `${needs} ${advice(members.length)}`);
  };
  if (piece && largestBytes > piece.bytes) {
    refuse(largestBytes, ` in one piece; ${piece.of} gives ${bytesText(piece.bytes)}`);
  }
  if (bytes > limit) refuse(bytes, `; the lab takes ${bytesText(limit)}`);
}
