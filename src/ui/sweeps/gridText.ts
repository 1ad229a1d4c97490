import { counted } from './counted';
import type { SweepSheet } from './sweepSheet';

const kinds = (values: readonly unknown[]) => new Set(values).size;

/** The grid of a sheet in words. */
export function gridText({ cells }: SweepSheet): string {
  const configs = cells.map(({ config }) => config);
  const sizes = counted(kinds(configs.map(({ task }) => task.trainExamples)), 'size');
  const decays = counted(
    kinds(configs.map(({ optimizer }) => optimizer.weightDecay)),
    'weight decay',
  );
  const seeds = counted(kinds(configs.map(({ seed }) => seed)), 'seed');
  return `${sizes} × ${decays} × ${seeds}`;
}
