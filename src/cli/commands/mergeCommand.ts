import { parseArgs } from 'node:util';
import { gridDifferenceText, sweepProblemText } from '../../messages/wording/sweepProblems';
import { type PlannedGrid, placeRows } from '../../run/sweep/cellFinder';
import { isSameRow, withMoreDigits } from '../../run/sweep/sameRow';
import type { ReadSweepRow, SweepCsvRow } from '../../run/sweep/sweepCsv';
import { unionGrid } from '../../run/sweep/unionGrid';
import { UsageError } from '../arguments/usageError';
import { type OutputFile, openOutput } from '../files/outputFile';
import { hasReplaceableFile } from '../files/regularFile';
import { ordinal } from '../ordinal';
import { endCounts, runsOf } from '../sweep/runSweep';
import { readSweepFile } from '../sweep/sweepFile';
import { sweepCsvText } from '../sweep/sweepOutput';
import type { Command } from './command';

/** A row with the file that it stands in. */
interface FoundRow extends ReadSweepRow {
  readonly file: string;
}

async function readRows(files: readonly string[]): Promise<readonly FoundRow[]> {
  const found: FoundRow[] = [];
  for (const file of files) {
    const rows = await readSweepFile(file);
    if (!rows) throw new UsageError(`There is no file ${file}.`);
    for (const row of rows) found.push({ ...row, file });
  }
  if (found.length === 0) throw new UsageError('The files have no rows.');
  return found;
}

const disagree = (before: FoundRow, after: FoundRow, run: string) =>
  new UsageError(
    `${before.file} line ${before.line} and ${after.file} line ${after.line} disagree on ${run}.`,
  );

/** The runs of shards of one grid: they know their places. */
function mergeShards(rows: readonly FoundRow[]): readonly SweepCsvRow[] {
  const merged = new Map<number, FoundRow>();
  for (const filed of rows) {
    const before = merged.get(filed.cell);
    if (before && !isSameRow(before.row, filed.row)) {
      const which = `the ${ordinal(filed.cell + 1)} of ${filed.cells}`;
      throw disagree(before, filed, `run ${filed.cell} (${which})`);
    }
    merged.set(filed.cell, before ? withMoreDigits(before, filed) : filed);
  }
  return [...merged.values()];
}

/** What all runs of several grids belong to; refuses those that differ in more than what a sweep can vary. */
function joinGrids(rows: readonly FoundRow[]): PlannedGrid {
  const union = unionGrid(rows);
  if (union.ok) return union.value;
  const { problem } = union;
  if (problem.kind === 'grid') throw new UsageError(sweepProblemText(problem.problem));
  const { row, difference } = problem;
  throw new UsageError(
    `${row.file} is of another grid than ${rows[0]?.file}: ${gridDifferenceText(difference)}.`,
  );
}

/** The runs of several grids, at their places in one that has them all. */
function mergeGrids(rows: readonly FoundRow[]): readonly SweepCsvRow[] {
  const placed = placeRows(rows, joinGrids(rows));
  if (!placed.ok) throw disagree(...placed.problem, 'one run');
  return placed.value.rows;
}

/** Opens the output before anything is read, so that nothing else writes it meanwhile. */
async function openMerged(
  out: string | undefined,
  force: boolean,
): Promise<OutputFile | undefined> {
  if (out === undefined) return undefined;
  const thereAlready = () =>
    new UsageError(`${out} is there already. Nothing was changed; --force overwrites it.`);
  if ((await hasReplaceableFile(out)) && !force) throw thereAlready();
  const output = await openOutput(out);
  if (!output.existed || force) return output;
  await output.close();
  throw thereAlready();
}

function countText(count: number, cells: number): string {
  const missing = cells - count;
  if (missing > 0)
    return `${runsOf(count, cells)}; ${missing} ${missing === 1 ? 'is' : 'are'} missing`;
  return cells === 1 ? 'The only run' : `All ${cells} runs`;
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals: files } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, force: { type: 'boolean' } },
  });
  if (files.length === 0) throw new UsageError('lab merge wants CSV files of lab sweep.');
  const output = await openMerged(values.out, values.force ?? false);
  try {
    const found = await readRows(files);
    const [first] = found as [FoundRow];
    const isOneGrid = found.every(
      ({ grid, cells }) => grid === first.grid && cells === first.cells,
    );
    const merged = (isOneGrid ? mergeShards : mergeGrids)(found);
    const rows = [...merged].sort((a, b) => a.cell - b.cell);
    const text = sweepCsvText(rows);
    if (output) await output.replace(text);
    else process.stdout.write(text);
    if (!isOneGrid) process.stderr.write('One grid of several: it is named and numbered anew.\n');
    process.stderr.write(`${endCounts(rows.map(({ row }) => row.ended))}.\n`);
    process.stderr.write(`${countText(rows.length, rows[0]?.cells ?? 0)}.\n`);
    return 0;
  } finally {
    await output?.close();
  }
}

/** `lab merge`: joins the files of a sweep's shards, or of sweeps that differ in seeds and values. */
export const mergeCommand: Command = {
  usage: '[--out FILE.csv] [--force] FILE.csv …',
  summary:
    'Joins the CSV files of a sweep’s shards, or of sweeps that differ in seeds or in values of what they vary, in the order of the grid.',
  options: [
    ['--out FILE.csv', 'writes there; rows are printed by default'],
    ['--force', 'overwrites that file'],
  ],
  run,
};
