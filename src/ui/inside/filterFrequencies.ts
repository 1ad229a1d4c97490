import type { FrequencyFilter } from '../../analysis/inside/logits/frequencyLosses';
import { createRandom } from '../../tasks/random';

/** Frequencies as they are typed, “3, 11”, rising; undefined where something else stands there. Empty: none. */
export function parseFrequencies(text: string, last: number): readonly number[] | undefined {
  const parts = text.split(/[\s,;]+/).filter(Boolean);
  const numbers = parts.map(Number);
  if (!numbers.every((k) => Number.isInteger(k) && k >= 1 && k <= last)) return undefined;
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** As many others, drawn at random, the same whenever the same are asked for: what any cut of that size does. Fewer where few are left. */
export function controlFrequencies(chosen: readonly number[], last: number): readonly number[] {
  const random = createRandom(0, `control ${chosen.join()}`);
  const others = Array.from({ length: last }, (_, i) => i + 1).filter((k) => !chosen.includes(k));
  for (let i = others.length - 1; i > 0; i--) {
    const j = random.integer(i + 1);
    [others[i], others[j]] = [others[j] as number, others[i] as number];
  }
  return others.slice(0, chosen.length).sort((a, b) => a - b);
}

export type FilterKind = 'keep' | 'remove';

export const filterOf = (kind: FilterKind, frequencies: readonly number[]): FrequencyFilter =>
  kind === 'keep' ? { keep: frequencies } : { ablate: frequencies };
