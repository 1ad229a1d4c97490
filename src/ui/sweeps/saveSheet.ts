import { download } from '../download';
import type { SweepController } from './sweepBench';

/** Lets a person keep the rows of a sheet as a CSV file. */
export function saveSweepTable(bench: SweepController, name: string): void {
  const text = bench.exportCsv(name);
  const grid = bench.store.getState().tables[name]?.grid ?? '';
  download(`sweep-${name}-${grid.slice(0, 8)}.csv`, text, 'text/csv');
}
