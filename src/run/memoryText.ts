import { bytesText } from './bytesText';
import type { MemoryNeeded } from './memoryNeeded';

const WORDS = { gpu: 'GPU memory', heap: 'memory' } as const;

/** Memory in words, e.g. "14 MiB of GPU memory"; `bytes` where it is not about all of it. */
export const memoryText = (memory: MemoryNeeded, bytes = memory.bytes): string =>
  `${memory.estimated ? 'about ' : ''}${bytesText(bytes)} of ${WORDS[memory.where]}`;
