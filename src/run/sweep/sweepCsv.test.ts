import { describe, expect, it } from 'vitest';
import { FIELD_PATHS } from '../config/fields';
import { parseConfig } from '../config/parseConfig';
import { ok } from '../result';
import { isSameRow, withMoreDigits } from './sameRow';
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
    ended: 'converged',
    trainAccuracy: 1,
    testAccuracy: 0.123456789012345,
    correctLogit: -1.5e-7,
    weightNorm: 38.25,
    trainLoss: 4.2e-12,
    trigShare: Number.NaN,
    testTrigShare: Number.NaN,
    trainTrigShare: Number.NaN,
    oGen: Number.NaN,
    oMemTrain: Number.NaN,
    oGenHeldOut: Number.NaN,
    oMemHeldOut: Number.NaN,
  },
  grid: '0123456789abcdef',
  cell: 5,
  cells: 72,
};
const text = `${sweepCsvHeader}\n${sweepCsvLine(csvRow)}\n`;
const problemOf = (csv: string) => {
  const read = readSweepCsv(csv);
  return read.ok ? undefined : read.problem;
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
      'ended',
      'trainAccuracy',
      'testAccuracy',
      'correctLogit',
      'weightNorm',
    ];
    const from = SWEEP_COLUMNS.indexOf('seed');
    expect(SWEEP_COLUMNS.slice(from, from + results.length)).toEqual(results);
  });

  it('holds a row to the last bit, and nothing where there is no number', () => {
    expect(readSweepCsv(text)).toEqual(ok({ rows: [{ ...csvRow, line: 2 }], notes: [] }));
    expect(sweepCsvLine(csvRow)).not.toContain('NaN');
  });

  it('never lets a spreadsheet take a text for a formula', () => {
    const row = { ...csvRow.row, config: { ...config, preset: '=1+1' } };
    expect(sweepCsvLine({ ...csvRow, row })).toContain("ungrok,'=1+1,add,");
  });

  it('says how a run ended; of one that blew up there is nothing else', () => {
    const none = Number.NaN;
    for (const ended of ['converged', 'out-of-steps'] as const) {
      const filed = { ...csvRow, row: { ...csvRow.row, ended } };
      expect(readSweepCsv(`${sweepCsvHeader}\n${sweepCsvLine(filed)}\n`)).toEqual(
        ok({ rows: [{ ...filed, line: 2 }], notes: [] }),
      );
    }
    for (const ended of ['diverged', 'diverged-before-cut'] as const) {
      const row = {
        ...csvRow.row,
        ended,
        trainAccuracy: none,
        testAccuracy: none,
        correctLogit: none,
        weightNorm: none,
        trainLoss: none,
      };
      const line = sweepCsvLine({ ...csvRow, row });
      expect(line).toContain(`,4100,false,${ended},,,,,,,,,`);
      expect(readSweepCsv(`${sweepCsvHeader}\n${line}\n`)).toEqual(
        ok({ rows: [{ ...csvRow, row, line: 2 }], notes: [] }),
      );
    }
  });

  it.each([
    ['true', 4100, 'converged'],
    ['false', config.maxSteps, 'out-of-steps'],
    ['false', config.maxSteps - 100, 'diverged'],
  ])('of before it said so is read: converged %s at step %i is %s', (converged, steps, ended) => {
    const names = SWEEP_COLUMNS.filter((name) => name !== 'ended');
    const values = sweepCsvLine(csvRow).split(',');
    const at = (name: string) => {
      if (name === 'converged') return converged;
      return name === 'steps' ? steps : values[SWEEP_COLUMNS.indexOf(name)];
    };
    const read = readSweepCsv(`${names.join(',')}\n${names.map(at).join(',')}\n`);
    expect(read.ok && read.value.rows[0]?.row).toEqual({ ...csvRow.row, steps, ended });
  });

  it('of before the circuits’ logits were measured is read, and they are unknown', () => {
    const logits = { oGen: 9.5, oMemTrain: -1.25, oGenHeldOut: -0.5, oMemHeldOut: 8.75 };
    const measured = { ...csvRow, row: { ...csvRow.row, ...logits } };
    const whole = `${sweepCsvHeader}\n${sweepCsvLine(measured)}\n`;
    expect(readSweepCsv(whole)).toEqual(ok({ rows: [{ ...measured, line: 2 }], notes: [] }));
    const later = new Set(['testTrigShare', 'trainTrigShare', ...Object.keys(logits)]);
    const csv = whole
      .trimEnd()
      .split('\n')
      .map((line) => line.split(',').filter((_, at) => !later.has(SWEEP_COLUMNS[at] as string)))
      .join('\n');
    const read = readSweepCsv(`${csv}\n`);
    expect(read).toEqual(ok({ rows: [{ ...csvRow, line: 2 }], notes: [] }));
    // A file of both versions has the run once, as the one that measured more.
    expect(isSameRow(csvRow.row, measured.row)).toBe(true);
    expect(isSameRow(measured.row, csvRow.row)).toBe(true);
    expect(isSameRow(measured.row, { ...measured.row, oGen: 9.4 })).toBe(false);
    // A share of an older version, which added in another order, and the same now.
    const shared = (trigShare: number) => ({ ...measured.row, trigShare });
    expect(isSameRow(shared(0.3226629280000297), shared(0.32266292800002955))).toBe(true);
    expect(isSameRow(shared(0.32266292800003), shared(0.32266292900001))).toBe(false);
    expect(isSameRow(shared(0.32266292800003), shared(Number.NaN))).toBe(false);
    expect(isSameRow(measured.row, { ...measured.row, testAccuracy: Number.NaN })).toBe(false);
    expect(withMoreDigits(csvRow, measured)).toBe(measured);
    expect(withMoreDigits(measured, csvRow)).toBe(measured);
  });

  it('is read whatever the order of its columns and the ends of its lines, more columns included', () => {
    const columns = [...SWEEP_COLUMNS].reverse();
    const values = sweepCsvLine(csvRow).split(',').reverse();
    const csv = `note,${columns.join(',')}\r\nhello,${values.join(',')}\r\n`;
    const notes = [{ code: 'other-columns', values: { names: ['note'] } }];
    expect(readSweepCsv(csv)).toEqual(ok({ rows: [{ ...csvRow, line: 2 }], notes }));
  });

  it('loses no more than a last line whose writing was cut off, and says so', () => {
    const notes = [{ code: 'cut-off-line', values: { line: 3 } }];
    expect(readSweepCsv(`${text}ungrok,small,ad`)).toEqual(
      ok({ rows: [{ ...csvRow, line: 2 }], notes }),
    );
    expect(readSweepCsv(`${sweepCsvHeader}\n`)).toEqual(ok({ rows: [], notes: [] }));
  });

  it.each([
    ['', 'missing-column', { column: 'protocol' }],
    ['a,b\n1,2\n', 'missing-column', { column: 'protocol' }],
    [`${text}1,2\n`, 'wrong-length', { line: 3, values: 2, columns: SWEEP_COLUMNS.length }],
    [
      withValue('protocol', 'both'),
      'bad-protocol',
      { line: 2, found: 'both', known: ['scratch', 'ungrok'] },
    ],
    [
      withValue('testAccuracy', '1.5'),
      'bad-value',
      { line: 2, column: 'testAccuracy', found: '1.5' },
    ],
    [withValue('steps', '-3'), 'bad-value', { line: 2, column: 'steps', found: '-3' }],
    [
      withValue('weightNorm', 'Infinity'),
      'bad-value',
      { line: 2, column: 'weightNorm', found: 'Infinity' },
    ],
    [withValue('weightNorm', '-1'), 'bad-value', { column: 'weightNorm', found: '-1' }],
    [withValue('trainLoss', '1e300'), 'bad-value', { column: 'trainLoss' }],
    [withValue('trigShare', '1.2'), 'bad-value', { column: 'trigShare' }],
    [withValue('oGen', '1e41'), 'bad-value', { column: 'oGen' }],
    [withValue('oMemHeldOut', 'much'), 'bad-value', { column: 'oMemHeldOut', found: 'much' }],
    [withValue('steps', '0x10'), 'bad-value', { column: 'steps', found: '0x10' }],
    [withValue('seed', '0x10'), 'bad-value', { column: 'seed', found: '0x10' }],
    [withValue('maxSteps', '8,000'), 'wrong-length', { line: 2 }],
    [withValue('maxSteps', '"8,000"'), 'bad-setting', { line: 2 }],
    [withValue('grid', '1.23457E+15'), 'bad-value', { line: 2, column: 'grid' }],
    [withValue('cell', '72'), 'bad-value', { line: 2, column: 'cell', found: '72' }],
    [withValue('cells', '1000000'), 'bad-value', { line: 2, column: 'cells' }],
    [`seed,${text.replace('\n', '\n1,')}`, 'repeated-column', { column: 'seed', first: 1 }],
    [text.replace('ungrok,', '"ungrok" x,'), 'text-after-quote', { line: 2, column: 1 }],
    [text.replace('ungrok,', '"ungrok,'), 'open-quote', { line: 2, column: 1 }],
    [withValue('weightNorm', ''), 'bad-value', { line: 2, column: 'weightNorm', found: '' }],
    [
      withValue('converged', 'maybe'),
      'bad-value',
      { line: 2, column: 'converged', found: 'maybe' },
    ],
    [withValue('ended', 'badly'), 'bad-value', { line: 2, column: 'ended', found: 'badly' }],
    [withValue('ended', 'diverged'), 'bad-value', { line: 2, column: 'ended', found: 'diverged' }],
    [
      withValue('task.p', '1000'),
      'bad-setting',
      { line: 2, problem: { field: 'task.p', code: 'out-of-range', values: { min: 3, max: 199 } } },
    ],
    [
      withValue('engine', '<script>'),
      'bad-setting',
      { line: 2, problem: { field: 'engine', code: 'not-a-choice' } },
    ],
  ])('is refused with what is wrong (%#)', (csv, code, values) => {
    expect(problemOf(csv)).toMatchObject({ code, values });
  });
});
