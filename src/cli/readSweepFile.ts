import { readFile } from 'node:fs/promises';
import { readSweepCsv, type SweepCsvRow } from '../run/sweepCsv';
import { UsageError } from './usageError';

/** The rows of a sweep's file; undefined where there is no such file. Errors: UsageError, naming the file and what is wrong. */
export async function readSweepFile(path: string): Promise<readonly SweepCsvRow[] | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new UsageError(`${path} cannot be read (${error.code}).`);
  });
  if (text === undefined) return undefined;
  const read = readSweepCsv(text);
  if (read.kind === 'problem') throw new UsageError(`${path} ${read.message}.`);
  return read.rows;
}
