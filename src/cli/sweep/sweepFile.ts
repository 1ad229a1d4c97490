import { readFile } from 'node:fs/promises';
import {
  gridDifferenceText,
  sweepCsvNoteText,
  sweepCsvProblemText,
} from '../../messages/wording/sweepProblems';
import type { RunConfig } from '../../run/config/runConfig';
import { differingPath } from '../../run/sweep/sameRow';
import { gridDifference, gridHash } from '../../run/sweep/sweepCells';
import { type ReadSweepRow, readSweepCsv, type SweepCsvRow } from '../../run/sweep/sweepCsv';
import type { SweepPlan } from '../../run/sweep/sweepPlan';
import type { Protocol } from '../../run/sweep/sweepRow';
import { UsageError } from '../arguments/usageError';
import { openOutput } from '../files/outputFile';
import { filedSweep, printedSweep, type SweepOutput } from './sweepOutput';

/**
 * The rows of a sweep's file; undefined where there is no such file. What was left out of it is said on standard error.
 * Errors: UsageError, naming the file and what is wrong.
 */
export async function readSweepFile(path: string): Promise<readonly ReadSweepRow[] | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new UsageError(`${path} cannot be read (${error.code}).`);
  });
  if (text === undefined) return undefined;
  const read = readSweepCsv(text);
  if (!read.ok) throw new UsageError(`${path} ${sweepCsvProblemText(read.problem)}.`);
  for (const note of read.value.notes) process.stderr.write(`${sweepCsvNoteText(path, note)}\n`);
  return read.value.rows;
}

/** A row that says it is at another place of the grid than its run. Errors: UsageError. */
function refuseOtherPlaces(
  path: string,
  rows: readonly ReadSweepRow[],
  { protocol, cells }: { readonly protocol: Protocol; readonly cells: readonly RunConfig[] },
): void {
  for (const { row, cell, line, cells: count } of rows) {
    const planned = cells[cell];
    const column =
      count !== cells.length || !planned
        ? 'cells'
        : row.protocol === protocol
          ? differingPath(row.config, planned)
          : 'protocol';
    if (column) {
      throw new UsageError(
        `${path} line ${line}: ${column} is not that of cell ${cell} in this grid. Nothing was changed; --force overwrites it.`,
      );
    }
  }
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
): Promise<SweepOutput> {
  const grid = gridHash(plan);
  const of = { grid, cells: cells.length };
  if (path === undefined) return printedSweep(of);
  const output = await openOutput(path);
  try {
    const rows = output.existed ? await rowsToKeep(path, plan, cells, force) : [];
    return await filedSweep(output, of, rows);
  } catch (error) {
    await output.close();
    throw error;
  }
}

/** The rows of an earlier sweep that stay. Errors: UsageError, where that was of another grid. */
async function rowsToKeep(
  path: string,
  plan: SweepPlan,
  cells: readonly RunConfig[],
  force: boolean,
): Promise<readonly SweepCsvRow[]> {
  const grid = gridHash(plan);
  const earlier = force
    ? ((await readSweepFile(path).catch(() => undefined)) ?? []).filter((row) => row.grid === grid)
    : ((await readSweepFile(path)) ?? []);
  const own = earlier.filter((row) => row.grid === grid);
  if (!force) refuseOtherPlaces(path, own, { protocol: plan.protocol, cells });
  const foreign = earlier.filter((row) => row.grid !== grid);
  if (foreign.length > 0) {
    const differences = foreign.map(({ row }) =>
      gridDifference(row, { protocol: plan.protocol, cells }),
    );
    const difference = differences.find((found) => found !== undefined);
    const differenceText = difference
      ? gridDifferenceText(difference)
      : `each of its runs is in this one too, but it is one of ${foreign[0]?.cells} runs, not ${cells.length}`;
    throw new UsageError(
      `${path} is of another grid: ${differenceText}. Nothing was changed; --force overwrites it.`,
    );
  }
  return earlier;
}
