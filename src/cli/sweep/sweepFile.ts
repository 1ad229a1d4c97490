import { appendFile, readFile, rename, writeFile } from 'node:fs/promises';
import {
  gridDifferenceText,
  sweepCsvNoteText,
  sweepCsvProblemText,
} from '../../messages/wording/sweepProblems';
import type { RunConfig } from '../../run/config/runConfig';
import type { EndedCell } from '../../run/events/sweepEvent';
import { differingPath } from '../../run/sweep/sameRow';
import { gridDifference, gridHash } from '../../run/sweep/sweepCells';
import {
  type ReadSweepRow,
  readSweepCsv,
  type SweepCsvRow,
  sweepCsvHeader,
  sweepCsvLine,
} from '../../run/sweep/sweepCsv';
import type { SweepPlan } from '../../run/sweep/sweepPlan';
import type { Protocol } from '../../run/sweep/sweepRow';
import { UsageError } from '../arguments/usageError';
import { print } from '../output';

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
  await rewrite(path, earlier);
  return {
    done: new Set(earlier.map(({ cell }) => cell)),
    add: (ended) => appendFile(path, `${filed(ended)}\n`),
  };
}
