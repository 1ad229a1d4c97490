import { download } from '../download';
import type { SweepBench } from './sweepBench';

/** Lets a person keep the rows of a sheet as a CSV file. */
export function saveSheet(bench: SweepBench, name: string): void {
  const text = bench.exportCsv(name);
  const grid = bench.store.getState().sheets[name]?.grid ?? '';
  download(`sweep-${name}-${grid.slice(0, 8)}.csv`, text, 'text/csv');
}
