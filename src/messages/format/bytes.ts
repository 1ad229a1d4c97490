import { valuesText } from '../en/metrics';
import { currentLocale } from '../locale';

/** Units of memory, and with how many decimals numbers below ten are written. */
const UNITS = [
  ['KiB', 1],
  ['MiB', 1],
  ['GiB', 2],
] as const;

/** Bytes in words, rounded up, e.g. "14 MiB" or "1.37 GiB". */
export function bytesText(bytes: number): string {
  const power = bytes < 1024 ** 2 ? 0 : bytes < 1024 ** 3 ? 1 : 2;
  const [unit, decimals] = UNITS[power];
  const value = bytes / 1024 ** (power + 1);
  const scale = value < 10 ? 10 ** decimals : 1;
  return `${(Math.ceil(value * scale) / scale).toLocaleString(currentLocale())} ${unit}`;
}

/** How much memory something takes, and of which kind. */
interface MemorySize {
  readonly where: 'gpu' | 'heap';
  readonly bytes: number;
  readonly estimated?: boolean;
}

/** Memory in words, e.g. "14 MiB of GPU memory"; `bytes` where it is not about all of it. */
export function memoryText(memory: MemorySize, bytes = memory.bytes): string {
  const text = bytesText(bytes);
  const size = memory.estimated ? valuesText.about({ size: text }) : text;
  return memory.where === 'gpu' ? valuesText.gpuMemory({ size }) : valuesText.memory({ size });
}
