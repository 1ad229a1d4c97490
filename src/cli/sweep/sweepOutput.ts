import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EndedCell } from '../../run/events/sweepEvent';
import { type SweepCsvRow, sweepCsvHeader, sweepCsvLine } from '../../run/sweep/sweepCsv';
import type { SweepEnd } from '../../run/sweep/sweepRow';
import { OutputError } from '../files/outputError';
import type { OutputFile } from '../files/outputFile';
import { print } from '../output';

/** Where the rows of a sweep go as its runs end. */
export interface SweepOutput {
  /** How the cells ended that it holds already. */
  readonly done: ReadonlyMap<number, SweepEnd>;
  /** Errors: OutputError, which says where all rows are. */
  add(ended: readonly EndedCell[]): Promise<void>;
  /** Lets others write it; errors as above, where it does not hold the rows any more. */
  close(): Promise<void>;
}

/** The grid of which an output holds the runs. */
export interface OutputGrid {
  /** Names it (gridHash). */
  readonly grid: string;
  readonly cells: number;
}

const csvLines = (rows: readonly SweepCsvRow[]) =>
  rows.map((filed) => `${sweepCsvLine(filed)}\n`).join('');
export const sweepCsvText = (rows: readonly SweepCsvRow[]): string =>
  `${sweepCsvHeader}\n${csvLines(rows)}`;

/** Rows on standard output, one by one. */
export function printedSweep({ grid, cells }: OutputGrid): SweepOutput {
  print(sweepCsvHeader);
  return {
    done: new Map(),
    async add(ended) {
      for (const { cell, row } of ended) print(sweepCsvLine({ row, grid, cell, cells }));
    },
    async close() {},
  };
}

const allRows = ({ length }: readonly SweepCsvRow[]) =>
  length === 1 ? 'Its row is' : `All ${length} rows are`;

/** A sweep goes on with the rows that were saved elsewhere: a file for temporary files, or else standard output. */
async function saveElsewhere(rows: readonly SweepCsvRow[], unsaved: readonly SweepCsvRow[]) {
  const path = join(tmpdir(), `lab-sweep-${randomUUID()}.csv`);
  try {
    await writeFile(path, sweepCsvText(rows), { flag: 'wx' });
    return `${allRows(rows)} in ${path}; --out ${path} goes on there.`;
  } catch {
    process.stdout.write(sweepCsvText(unsaved));
    await rm(path, { force: true }).catch(() => undefined);
    return unsaved.length === 1
      ? 'The row that it lacks is on standard output.'
      : `The ${unsaved.length} rows that it lacks are on standard output.`;
  }
}

/**
 * Rows in a file that begins with `rows`, in one piece. It keeps them, so that none is lost where the file goes or can no longer
 * be written.
 */
export async function filedSweep(
  output: OutputFile,
  { grid, cells }: OutputGrid,
  earlier: readonly SweepCsvRow[],
): Promise<SweepOutput> {
  const rows = [...earlier];
  await output.replace(sweepCsvText(rows));

  const changeNow = () => output.change().catch(() => undefined);
  let isOver = false;

  /** Says why there are no more rows in the file, once all are safe. */
  async function endWith(reason: string, unsaved: readonly SweepCsvRow[]): Promise<never> {
    isOver = true;
    if ((await changeNow()) === 'removed') {
      const isBack = await output.replace(sweepCsvText(rows)).then(
        () => true,
        () => false,
      );
      if (isBack) {
        const saved = `${allRows(rows)} there again; the same command goes on.`;
        throw new OutputError(`${reason} ${saved}`);
      }
    }
    throw new OutputError(`${reason} ${await saveElsewhere(rows, unsaved)}`);
  }

  return {
    done: new Map(earlier.map(({ cell, row }) => [cell, row.ended])),
    async add(ended) {
      const added = ended.map(({ cell, row }) => ({ row, grid, cell, cells }));
      rows.push(...added);
      try {
        await output.append(csvLines(added));
      } catch (error) {
        if (!(error instanceof OutputError)) throw error;
        await endWith(error.message, (await changeNow()) ? rows : added);
      }
    },
    async close() {
      try {
        const changed = isOver ? undefined : await changeNow();
        if (changed) {
          await endWith(`${output.path} was ${changed} while it was being written.`, rows);
        }
      } finally {
        await output.close();
      }
    },
  };
}
