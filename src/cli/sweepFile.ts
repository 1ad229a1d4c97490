import { appendFile, rename, writeFile } from 'node:fs/promises';
import { gridDifference } from '../run/gridDifference';
import { gridHash } from '../run/gridName';
import type { RunConfig } from '../run/runConfig';
import { type SweepCsvRow, sweepCsvHeader, sweepCsvLine } from '../run/sweepCsv';
import type { EndedCell } from '../run/sweepEvent';
import type { SweepPlan } from '../run/sweepPlan';
import { print } from './print';
import { readSweepFile } from './readSweepFile';
import { UsageError } from './usageError';

/** Where the rows of a sweep go, one by one as its runs end. */
export interface SweepFile {
  /** The cells that it holds already. */
  readonly done: ReadonlySet<number>;
  add(ended: EndedCell): Promise<void>;
}

/** The whole file anew, in one go: whoever reads it meanwhile sees the old one or the new one. */
async function rewrite(path: string, rows: readonly SweepCsvRow[]): Promise<void> {
  const text = [sweepCsvHeader, ...rows.map(sweepCsvLine)].map((line) => `${line}\n`).join('');
  await writeFile(`${path}.part`, text);
  await rename(`${path}.part`, path);
}

/**
 * Opens the file of a sweep, to go on where an earlier one was stopped: its finished rows stay, a line that was cut off goes. A
 * file of another grid is refused, unless `force` lets it be overwritten. Without a path, rows are printed.
 * Errors: UsageError.
 */
export async function sweepFile(
  path: string | undefined,
  plan: SweepPlan,
  cells: readonly RunConfig[],
  force: boolean,
): Promise<SweepFile> {
  const grid = gridHash(plan);
  const filed = ({ cell, row }: EndedCell) =>
    sweepCsvLine({ row, grid, cell, cells: cells.length });
  if (path === undefined) {
    print(sweepCsvHeader);
    return { done: new Set(), add: async (ended) => print(filed(ended)) };
  }
  const kept = force
    ? ((await readSweepFile(path).catch(() => undefined)) ?? []).filter((row) => row.grid === grid)
    : ((await readSweepFile(path)) ?? []);
  const strangers = kept.filter((row) => row.grid !== grid);
  if (strangers.length > 0) {
    const differences = strangers.map(({ row }) =>
      gridDifference(row, { protocol: plan.protocol, cells }),
    );
    const difference =
      differences.find((found) => found !== undefined) ??
      `each of its runs is in this one too, but it is one of ${strangers[0]?.cells} runs, not ${cells.length}`;
    throw new UsageError(
      `${path} is of another grid: ${difference}. Nothing was changed; --force overwrites it.`,
    );
  }
  await rewrite(path, kept);
  return {
    done: new Set(kept.map(({ cell }) => cell)),
    add: (ended) => appendFile(path, `${filed(ended)}\n`),
  };
}
