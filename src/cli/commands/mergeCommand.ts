import { access, rename, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { gridDifferenceText } from '../../messages/wording/sweepProblems';
import { isSameRow, withMoreDigits } from '../../run/sweep/sameRow';
import { gridDifference } from '../../run/sweep/sweepCells';
import { type ReadSweepRow, sweepCsvHeader, sweepCsvLine } from '../../run/sweep/sweepCsv';
import { UsageError } from '../arguments/usageError';
import { print } from '../output';
import { readSweepFile } from '../sweep/sweepFile';
import type { Command } from './command';

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals: files } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, force: { type: 'boolean' } },
  });
  if (files.length === 0) throw new UsageError('lab merge wants the CSV files of the shards.');
  const { out } = values;
  if (out !== undefined && !values.force && (await exists(out))) {
    throw new UsageError(`${out} is there already. Nothing was changed; --force overwrites it.`);
  }
  const merged = new Map<number, { readonly filed: ReadSweepRow; readonly file: string }>();
  let first: ReadSweepRow | undefined;
  for (const file of files) {
    const rows = await readSweepFile(file);
    if (!rows) throw new UsageError(`There is no file ${file}.`);
    for (const filed of rows) {
      first ??= filed;
      if (filed.grid !== first.grid || filed.cells !== first.cells) {
        const cells = [...merged.values()].map(({ filed: { row } }) => row.config);
        const of = { protocol: first.row.protocol, cells };
        const difference = gridDifference(filed.row, of);
        const differenceText = difference
          ? gridDifferenceText(difference)
          : `it is one of ${filed.cells} runs`;
        throw new UsageError(`${file} is of another grid than ${files[0]}: ${differenceText}.`);
      }
      const before = merged.get(filed.cell);
      if (before && !isSameRow(before.filed.row, filed.row)) {
        throw new UsageError(
          `${before.file} and ${file} disagree on run ${filed.cell} (the ${filed.cell + 1}th of ${filed.cells}).`,
        );
      }
      merged.set(filed.cell, { filed: before ? withMoreDigits(before.filed, filed) : filed, file });
    }
  }
  if (!first) throw new UsageError('The files have no rows.');
  const rows = [...merged.values()].map(({ filed }) => filed).sort((a, b) => a.cell - b.cell);
  const text = [sweepCsvHeader, ...rows.map(sweepCsvLine)];
  if (out === undefined) for (const line of text) print(line);
  else {
    await writeFile(`${out}.part`, text.map((line) => `${line}\n`).join(''));
    await rename(`${out}.part`, out);
  }
  const missing = first.cells - rows.length;
  process.stderr.write(
    missing > 0
      ? `${rows.length} of ${first.cells} runs; ${missing} are missing.\n`
      : `All ${first.cells} runs.\n`,
  );
  return 0;
}

/** `lab merge`: joins the files of a sweep's shards. */
export const mergeCommand: Command = {
  usage: '[--out FILE.csv] [--force] FILE.csv …',
  summary:
    'Joins the CSV files of a sweep’s shards, in the order of its grid; refuses those of another grid.',
  options: [
    ['--out FILE.csv', 'writes there; rows are printed by default'],
    ['--force', 'overwrites that file'],
  ],
  run,
};
