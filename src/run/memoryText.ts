import { valuesText } from '../messages/en/valuesText';
import { bytesText } from './bytesText';
import type { MemoryNeeded } from './memoryNeeded';

const MEMORY_TEXTS = { gpu: valuesText.gpuMemory, heap: valuesText.memory } as const;

/** Memory in words, e.g. "14 MiB of GPU memory"; `bytes` where it is not about all of it. */
export function memoryText(memory: MemoryNeeded, bytes = memory.bytes): string {
  const size = bytesText(bytes);
  return MEMORY_TEXTS[memory.where]({ size: memory.estimated ? valuesText.about({ size }) : size });
}
