import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSweepRow } from '../../analysis/testing/sweepRow.suite';
import { readSweepCsv } from '../../run/sweep/sweepCsv';
import { OutputError } from '../files/outputError';
import { type OutputFile, openOutput } from '../files/outputFile';
import { filedSweep } from './sweepOutput';

let root: string;
let path: string;
let output: OutputFile;
const printed: string[] = [];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sweep-output-'));
  path = join(root, 'out.csv');
  output = await openOutput(path);
  printed.length = 0;
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
});
afterEach(async () => {
  await output.close();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(root, { recursive: true, force: true });
});

const GRID = { grid: '0123456789abcdef', cells: 3 };
const ended = (cell: number) => ({
  cell,
  row: createSweepRow({ trainExamples: 100 * (cell + 1) }),
});
const cellsIn = (csv: string) => {
  const read = readSweepCsv(csv);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.rows.map(({ cell }) => cell);
};
const full = async () => {
  throw new OutputError(`${path} cannot be written: the disk is full.`);
};

it('writes the rows anew where the file was removed, and ends with a sentence', async () => {
  const sweep = await filedSweep(output, GRID, []);
  await sweep.add([ended(0)]);
  await rm(path);
  await expect(sweep.add([ended(1)])).rejects.toThrow(
    'out.csv was removed while it was being written. All 2 rows are there again; the same command goes on.',
  );
  await sweep.close();
  expect(cellsIn(await readFile(path, 'utf8'))).toEqual([0, 1]);
  expect(await readdir(root)).toEqual(['out.csv']);
});

it('notices at its end that the file was removed', async () => {
  const sweep = await filedSweep(output, GRID, []);
  await sweep.add([ended(0)]);
  await rm(path);
  await expect(sweep.close()).rejects.toThrow('Its row is there again; the same command goes on.');
  expect(cellsIn(await readFile(path, 'utf8'))).toEqual([0]);
});

it.each(['the disk is full', 'the folder is gone'])(
  'saves all rows elsewhere where %s',
  async (cause) => {
    const sweep = await filedSweep(output, GRID, []);
    await sweep.add([ended(0)]);
    if (cause === 'the disk is full') vi.spyOn(output, 'append').mockImplementation(full);
    else await rm(root, { recursive: true });
    const message = await sweep.add([ended(1), ended(2)]).then(
      () => '',
      (error: Error) => error.message,
    );
    const [, elsewhere = ''] =
      /All 3 rows are in (.*\.csv); --out \1 goes on there\.$/.exec(message) ?? [];
    expect(cellsIn(await readFile(elsewhere, 'utf8'))).toEqual([0, 1, 2]);
    await rm(elsewhere);
    if (cause === 'the disk is full') expect(cellsIn(await readFile(path, 'utf8'))).toEqual([0]);
    await sweep.close();
  },
);

it('prints the rows that are in no file where there is no other place', async () => {
  const sweep = await filedSweep(output, GRID, []);
  await sweep.add([ended(0)]);
  vi.spyOn(output, 'append').mockImplementation(full);
  vi.stubEnv('TMPDIR', join(root, 'nowhere'));
  await expect(sweep.add([ended(1)])).rejects.toThrow(
    'the disk is full. The row that it lacks is on standard output.',
  );
  expect(cellsIn(printed.join(''))).toEqual([1]);
  await sweep.close();
});

it('leaves a file alone that another program has put there', async () => {
  const sweep = await filedSweep(output, GRID, []);
  await sweep.add([ended(0)]);
  await rm(path);
  await writeFile(path, 'mine\n');
  await expect(sweep.add([ended(1)])).rejects.toThrow(
    /out\.csv was changed while .* All 2 rows are in /,
  );
  expect(await readFile(path, 'utf8')).toBe('mine\n');
  await sweep.close();
});
