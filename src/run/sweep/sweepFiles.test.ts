import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isSameRow } from './sameRow';
import { type ReadSweepRow, readSweepCsv, sweepCsvHeader, sweepCsvLine } from './sweepCsv';

const file = (name: string) =>
  readFileSync(new URL(`testing/files/${name}.csv`, import.meta.url), 'utf8');
function readOrThrow(csv: string) {
  const read = readSweepCsv(csv);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}
const problemOf = (csv: string) => {
  const read = readSweepCsv(csv);
  return read.ok ? undefined : read.problem;
};
const csvOf = (rows: readonly ReadSweepRow[]) =>
  [sweepCsvHeader, ...rows.map(sweepCsvLine)].map((line) => `${line}\n`).join('');

const original = file('sweep');
const rows = readOrThrow(original).rows;
const [head = '', ...lines] = original.trimEnd().split('\n');
/** The file with the value of a column changed in one of its rows. */
function withValue(row: number, column: string, value: string, name = 'sweep'): string {
  const [names = '', ...all] = file(name).trimEnd().split('\n');
  const at = names.split(',').indexOf(column);
  const changed = all.map((line, i) =>
    i === row ? line.split(',').with(at, value).join(',') : line,
  );
  return `${[names, ...changed].join('\n')}\n`;
}

describe('a sweep that other programs have written anew', () => {
  it.each(['sweep-bom', 'sweep-excel_en', 'sweep-excel_es', 'sweep-r'])('%s', (name) => {
    expect(readOrThrow(file(name))).toEqual({ rows, notes: [] });
  });

  it('has the digits that a spreadsheet left', () => {
    const { rows: read, notes } = readOrThrow(file('sweep-digits15'));
    expect(notes).toEqual([]);
    expect(read[0]?.row.trainLoss).toBe(2.96105368531048e-7);
    for (const [i, { row, cell }] of read.entries()) {
      expect([cell, isSameRow(row, rows[i]?.row as typeof row)]).toEqual([i, true]);
    }
  });

  it('has a column without a name in front, which is left out, and said', () => {
    expect(readOrThrow(file('sweep-pandas_index'))).toEqual({
      rows,
      notes: [{ code: 'unnamed-columns', values: { columns: [1] } }],
    });
  });

  it.each([
    ['semicolons and points', original.replaceAll(',', ';')],
    ['tabs and decimal commas', file('sweep-excel_es').replaceAll(';', '\t')],
    ['a line that names the delimiter', `sep=;\r\n${file('sweep-excel_es')}`],
    ['line ends of old Macs', original.replaceAll('\n', '\r')],
    [
      'everything in quotes',
      original
        .trimEnd()
        .split('\n')
        .map((line) => `"${line.replaceAll(',', '","')}"\n`)
        .join(''),
    ],
    [
      'decimal commas in quotes between commas',
      file('sweep-excel_es')
        .replace(/\d+,[\de-]+/g, '"$&"')
        .replaceAll(';', ','),
    ],
    ['empty lines', original.replaceAll('\n', '\n\n\n')],
    ['lines of delimiters only', `${original}${','.repeat(43)}\n`],
    ['spaces around values', original.replaceAll(',', ' , ')],
    ['large E and digits more than it takes', original.replaceAll('1e-8', '1.00E-08')],
    ['whole numbers with decimals', original.replaceAll(',1500,', ',1500.0,')],
    ['the words of another language', original.replaceAll(',false,', ',FALSO,')],
    ['a machine in Spanish', original.replaceAll(',true,mlp', ',VERDADERO,mlp')],
  ])('%s', (_, csv) => {
    const read = readOrThrow(csv);
    expect(read.notes).toEqual([]);
    expect(csvOf(read.rows)).toBe(csvOf(rows));
  });

  it('may have its rows in any order', () => {
    const { rows: read } = readOrThrow(`${[head, ...lines.toReversed()].join('\n')}\n`);
    expect(read.map(({ cell }) => cell)).toEqual([3, 2, 1, 0]);
  });
});

it('cut off after any letter, has the rows that are whole, and says what was left out', () => {
  for (let length = head.length + 1; length < original.length; length++) {
    const { rows: read, notes } = readOrThrow(original.slice(0, length));
    const whole = rows.slice(0, read.length);
    expect(csvOf(read)).toBe(csvOf(whole));
    const left = original
      .slice(head.length + 1, length)
      .trimEnd()
      .split('\n');
    const isWhole = original[length - 1] === '\n' || length === head.length + 1;
    expect(notes).toHaveLength(isWhole || (read.length === left.length && read.length > 1) ? 0 : 1);
  }
});

it('does not take a number of runs for whole that breaks off', () => {
  const many = original.replaceAll(/,4\n/g, ',42\n');
  const { rows: read, notes } = readOrThrow(many.slice(0, -2));
  expect(read).toHaveLength(3);
  expect(notes).toEqual([{ code: 'cut-off-line', values: { line: 5 } }]);
  expect(readOrThrow(many.slice(0, -1)).rows).toHaveLength(4);
});

describe('rows that belong to no cell of their grid', () => {
  const twice = (line = '') => `${original}${line}\n`;
  it.each([
    [withValue(1, 'cells', '5'), 'other-cells', { line: 3, cells: 5, before: 2, known: 4 }],
    [withValue(1, 'cell', '4'), 'bad-value', { line: 3, column: 'cell', found: '4' }],
    [withValue(1, 'cell', '-1'), 'bad-value', { line: 3, column: 'cell', found: '-1' }],
    [withValue(1, 'cell', '0'), 'repeated-cell', { line: 3, cell: 0, before: 2 }],
    [
      twice(lines[0]?.replace(',1500,false', ',1400,false')),
      'repeated-cell',
      { line: 6, cell: 0, before: 2 },
    ],
    [
      `${[head, lines[0], lines[0]?.replace(',0,4', ',1,4')].join('\n')}\n`,
      'repeated-run',
      { line: 3, cell: 1, before: 2, cellBefore: 0 },
    ],
    [withValue(3, 'optimizer.weightDecay', '3'), 'too-many-values', { line: 5, cells: 4 }],
    [withValue(2, 'logEvery', '20'), 'other-grid', { line: 4, column: 'logEvery', before: 2 }],
    [withValue(2, 'protocol', 'ungrok'), 'other-grid', { line: 4, column: 'protocol' }],
  ])('are refused (%#)', (csv, code, values) => {
    expect(problemOf(csv)).toMatchObject({ code, values });
  });

  it('count once where they say the same again', () => {
    const { rows: read, notes } = readOrThrow(twice(lines[2]));
    expect(csvOf(read)).toBe(csvOf(rows));
    expect(notes).toEqual([{ code: 'repeated-rows', values: { line: 6, before: 4, count: 1 } }]);
  });

  it('keep the row with more digits', () => {
    const short = file('sweep-digits15').trimEnd().split('\n').slice(1);
    const both = readOrThrow(`${[head, ...short, ...lines].join('\n')}\n`);
    expect(csvOf(both.rows)).toBe(csvOf(rows));
  });
});
