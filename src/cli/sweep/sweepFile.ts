import {
  gridDifferenceText,
  sweepCsvNoteText,
  sweepCsvProblemText,
} from '../../messages/wording/sweepProblems';
import type { RunConfig } from '../../run/config/runConfig';
import { utf16Text } from '../../run/csv/utf16';
import { type PlannedGrid, placeRows } from '../../run/sweep/cellFinder';
import { differingPath } from '../../run/sweep/sameRow';
import { gridDifference, gridHash } from '../../run/sweep/sweepCells';
import { type ReadSweepRow, readSweepCsv, type SweepCsvRow } from '../../run/sweep/sweepCsv';
import type { SweepPlan } from '../../run/sweep/sweepPlan';
import type { GridDifference } from '../../run/sweep/sweepProblem';
import type { Protocol } from '../../run/sweep/sweepRow';
import { UsageError } from '../arguments/usageError';
import { readFileIfAny } from '../files/inputFile';
import { openOutput } from '../files/outputFile';
import { filedSweep, printedSweep, type SweepOutput } from './sweepOutput';

/**
 * The rows of a sweep's file; undefined where there is no such file. What was left out of it is said on standard error.
 * Errors: UsageError, naming the file and what is wrong.
 */
export async function readSweepFile(path: string): Promise<readonly ReadSweepRow[] | undefined> {
  const bytes = await readFileIfAny(path);
  if (bytes === undefined) return undefined;
  const read = readSweepCsv(utf16Text(bytes) ?? bytes.toString('utf8'));
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
 * Opens the file of a sweep, to go on where an earlier one was stopped or to add to it: its finished rows stay, a line that was cut
 * off goes. A file with runs that this grid lacks is refused, unless `force` lets them go; `anew` keeps nothing. Without a path, rows are printed.
 * Errors: UsageError.
 */
export async function sweepFile(
  path: string | undefined,
  plan: SweepPlan,
  cells: readonly RunConfig[],
  earlier: 'keep' | 'force' | 'anew',
): Promise<SweepOutput> {
  const grid = gridHash(plan);
  const of = { grid, cells: cells.length };
  if (path === undefined) return printedSweep(of);
  const output = await openOutput(path);
  try {
    const planned = { protocol: plan.protocol, grid, cells };
    const rows =
      output.existed && earlier !== 'anew'
        ? await rowsToKeep(path, planned, earlier === 'force')
        : [];
    return await filedSweep(output, of, rows);
  } catch (error) {
    await output.close();
    throw error;
  }
}

/** Without `cut.step`, the weakest weight decay of a grid decides it: a weaker one makes other runs of all. */
function cutAdvice(difference: GridDifference | undefined): string {
  if (difference?.code !== 'other-setting' || difference.values.path !== 'cut.step') return '';
  return ` --set cut.step=${difference.values.found} goes on with it.`;
}

/**
 * The finished runs of an earlier sweep, at their places in this one: more seeds, other values and axes in another order keep what
 * there is. Errors: UsageError, where this grid lacks a run that the file has, as that would be lost.
 */
async function rowsToKeep(
  path: string,
  planned: PlannedGrid,
  force: boolean,
): Promise<readonly SweepCsvRow[]> {
  const reading = readSweepFile(path);
  const earlier = (await (force ? reading.catch(() => undefined) : reading)) ?? [];
  const own = earlier.filter((row) => row.grid === planned.grid);
  if (!force) refuseOtherPlaces(path, own, planned);
  const placed = placeRows(earlier, planned);
  if (!placed.ok) {
    const [before, after] = placed.problem;
    throw new UsageError(
      `${path} lines ${before.line} and ${after.line} disagree on one run. Nothing was changed.`,
    );
  }
  const { rows, foreign } = placed.value;
  if (foreign.length > 0 && !force) {
    const difference = foreign
      .map(({ row }) => gridDifference(row, planned))
      .find((found) => found !== undefined);
    const differenceText = difference
      ? gridDifferenceText(difference)
      : `line ${foreign[0]?.line} is no run of this one`;
    throw new UsageError(
      `${path} is of another grid: ${differenceText}.${cutAdvice(difference)} Nothing was changed; --force overwrites it.`,
    );
  }
  return rows;
}
