import { sweepsText } from '../../messages/en/sweepsText';
import type { SweepTable } from './sweepSheet';

const countDistinct = (values: readonly unknown[]) => new Set(values).size;

/** The grid of a sheet in words. */
export function gridText({ cells }: SweepTable): string {
  const configs = cells.map(({ config }) => config);
  return sweepsText.grid({
    sizes: countDistinct(configs.map(({ task }) => task.trainExamples)),
    decays: countDistinct(configs.map(({ optimizer }) => optimizer.weightDecay)),
    seeds: countDistinct(configs.map(({ seed }) => seed)),
  });
}
