import { sweepsText } from '../../messages/en/sweepsText';
import type { SweepSheet } from './sweepSheet';

const kinds = (values: readonly unknown[]) => new Set(values).size;

/** The grid of a sheet in words. */
export function gridText({ cells }: SweepSheet): string {
  const configs = cells.map(({ config }) => config);
  return sweepsText.grid({
    sizes: kinds(configs.map(({ task }) => task.trainExamples)),
    decays: kinds(configs.map(({ optimizer }) => optimizer.weightDecay)),
    seeds: kinds(configs.map(({ seed }) => seed)),
  });
}
