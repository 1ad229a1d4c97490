import { describe, expect, it } from 'vitest';
import { FIELD_PATHS } from '../config/fields';
import { parseConfig } from '../config/parseConfig';
import {
  readSweepCsv,
  SWEEP_COLUMNS,
  type SweepCsvRow,
  sweepCsvHeader,
  sweepCsvLine,
} from './sweepCsv';

const { config } = parseConfig([
  ['preset', 'small'],
  ['task.trainExamples', '321'],
  ['optimizer.weightDecay', '0.3'],
  ['seed', '7'],
]);
const csvRow: SweepCsvRow = {
  row: {
    protocol: 'ungrok',
    config,
    steps: 4100,
    converged: true,
    trainAccuracy: 1,
    testAccuracy: 0.123456789012345,
    correctLogit: -1.5e-7,
    weightNorm: 38.25,
    trainLoss: 4.2e-12,
    trigShare: Number.NaN,
  },
  grid: '0123456789abcdef',
  cell: 5,
  cells: 72,
};
const text = `${sweepCsvHeader}\n${sweepCsvLine(csvRow)}\n`;
const problemOf = (csv: string) => {
  const read = readSweepCsv(csv);
  return read.kind === 'problem' ? read.message : undefined;
};
/** The file with one value put in the place of another. */
const withValue = (column: string, value: string) => {
  const values = sweepCsvLine(csvRow).split(',');
  values[SWEEP_COLUMNS.indexOf(column)] = value;
  return `${sweepCsvHeader}\n${values.join(',')}\n`;
};

describe('the file of a sweep', () => {
  it('has a column for the protocol, every setting once and every result', () => {
    expect(new Set(SWEEP_COLUMNS).size).toBe(SWEEP_COLUMNS.length);
    for (const path of FIELD_PATHS) expect(SWEEP_COLUMNS).toContain(path);
    expect(SWEEP_COLUMNS[0]).toBe('protocol');
    const results = [
      'seed',
      'steps',
      'converged',
      'trainAccuracy',
      'testAccuracy',
      'correctLogit',
      'weightNorm',
    ];
    const from = SWEEP_COLUMNS.indexOf('seed');
    expect(SWEEP_COLUMNS.slice(from, from + results.length)).toEqual(results);
  });

  it('holds a row to the last bit, and nothing where there is no number', () => {
    expect(readSweepCsv(text)).toEqual({ kind: 'rows', rows: [csvRow] });
    expect(sweepCsvLine(csvRow)).not.toContain('NaN');
  });

  it('is read whatever the order of its columns and the ends of its lines, more columns included', () => {
    const columns = [...SWEEP_COLUMNS].reverse();
    const values = sweepCsvLine(csvRow).split(',').reverse();
    const csv = `note,${columns.join(',')}\r\nhello,${values.join(',')}\r\n`;
    expect(readSweepCsv(csv)).toEqual({ kind: 'rows', rows: [csvRow] });
  });

  it('loses no more than a last line whose writing was cut off', () => {
    expect(readSweepCsv(`${text}ungrok,small,ad`)).toEqual({ kind: 'rows', rows: [csvRow] });
    expect(readSweepCsv(`${sweepCsvHeader}\n`)).toEqual({ kind: 'rows', rows: [] });
  });

  it.each([
    ['', 'has no column protocol'],
    ['a,b\n1,2\n', 'has no column protocol: it is no file of lab sweep'],
    [`${text}1,2\n`, `line 3 has 2 values for ${SWEEP_COLUMNS.length} columns`],
    [withValue('protocol', 'both'), 'line 2: protocol must be scratch or ungrok, not “both”'],
    [withValue('testAccuracy', '1.5'), 'line 2: testAccuracy cannot be “1.5”'],
    [withValue('steps', '-3'), 'line 2: steps cannot be “-3”'],
    [withValue('weightNorm', 'Infinity'), 'line 2: weightNorm cannot be “Infinity”'],
    [withValue('weightNorm', ''), 'line 2: weightNorm cannot be “”'],
    [withValue('converged', 'maybe'), 'line 2: converged cannot be “maybe”'],
    [withValue('task.p', '1000'), 'line 2: p (task.p) must be a whole number from 3 to 199'],
    [withValue('engine', '<script>'), 'line 2: Engine (engine) must be one of'],
  ])('is refused with what is wrong (%#)', (csv, words) => {
    expect(problemOf(csv)).toContain(words);
  });
});
