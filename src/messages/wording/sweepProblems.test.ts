import { describe, expect, it } from 'vitest';
import type { NumberField } from '../../run/config/field';
import { fieldAt, isFieldPath } from '../../run/config/fields';
import { parseConfig } from '../../run/config/parseConfig';
import { settingAt } from '../../run/config/settings';
import { parseAxisValues, parseSweepAxis } from '../../run/sweep/sweepAxis';
import { sweepCells } from '../../run/sweep/sweepCells';
import { readSweepCsv, SWEEP_COLUMNS, sweepCsvHeader } from '../../run/sweep/sweepCsv';
import type { SweepPlan } from '../../run/sweep/sweepPlan';
import type { SweepCsvNote, SweepCsvProblem } from '../../run/sweep/sweepProblem';
import {
  axisProblemText,
  gridDifferenceText,
  sweepCsvNoteText,
  sweepCsvProblemText,
  sweepProblemText,
} from './sweepProblems';

const { config: base } = parseConfig([['preset', 'small']]);

it.each([
  ['optimizer.weightDecay', '', 'wants a list'],
  ['optimizer.weightDecay', '0:10:5log', 'from above 0, not from 0'],
  ['optimizer.weightDecay', '1:2:1001lin', 'up to 1,000 values, not 1,001'],
  ['optimizer.weightDecay', '1,11', 'must have numbers from 0 to 10, not 11'],
  ['task.trainExamples', '10,20.5', 'must have whole numbers from 1 to 39,601, not 20.5'],
] as const)('of %s “%s”: %s', (path, text, words) => {
  const values = parseAxisValues(text, fieldAt(path) as NumberField);
  expect(values.ok ? '' : axisProblemText(values.problem)).toContain(words);
});

it.each([
  ['task.p', '1,2', 'A sweep cannot vary “task.p”; it can vary trainExamples, '],
  ['engine', '1,2', 'A sweep cannot vary “engine”'],
  [
    'weightDecay',
    '1,-2',
    'Weight decay (optimizer.weightDecay) must have numbers from 0 to 10, not -2.',
  ],
])('of the axis %s=%s: %s', (name, text, words) => {
  const axis = parseSweepAxis(name, text);
  expect(axis.ok ? '' : sweepProblemText(axis.problem)).toContain(words);
});

describe('a plan has no runs', () => {
  const plan: SweepPlan = {
    protocol: 'scratch',
    base,
    axes: [{ path: 'task.trainExamples', values: [100, 200] }],
    seeds: [0, 7],
  };
  it.each([
    [
      { axes: [{ path: 'task.trainExamples', values: [] }] },
      'The sweep has no values of task.trainExamples.',
    ],
    [{ seeds: [] }, 'A sweep needs at least one seed.'],
    [{ axes: [...plan.axes, ...plan.axes] }, 'The sweep varies task.trainExamples twice.'],
    [
      { axes: [{ path: 'task.trainExamples', values: [100, 1370] }] },
      'must be from 1 to 1,369, all the pairs there are, not 1,370',
    ],
    [
      { seeds: Array.from({ length: 5002 }, (_, i) => i) },
      'A sweep may have up to 10,000 runs, not 10,004.',
    ],
    [
      { protocol: 'ungrok', axes: [{ path: 'optimizer.weightDecay', values: [0, 1] }] },
      'Cut at step (cut.step) must say',
    ],
  ] as const)('%#', (changes, words) => {
    const cells = sweepCells({ ...plan, ...(changes as Partial<SweepPlan>) });
    expect(cells.ok ? '' : sweepProblemText(cells.problem)).toContain(words);
  });
});

describe('a row is of another grid', () => {
  it('by its protocol or a setting, whose first six values are listed', () => {
    expect(
      gridDifferenceText({
        code: 'other-protocol',
        values: { found: 'ungrok', known: 'scratch' },
      }),
    ).toBe('its protocol is ungrok, not scratch');
    const path = 'optimizer.weightDecay';
    const textOf = (known: number[]) =>
      gridDifferenceText({ code: 'other-setting', values: { path, found: 3, known } });
    expect(textOf([0.5, 1])).toBe('its Weight decay (optimizer.weightDecay) is 3, not 0.5, 1');
    expect(textOf([1, 2, 4, 5, 6, 7, 8])).toMatch(/not 1, 2, 4, 5, 6, 7, …$/);
  });
});

describe('a file', () => {
  const columns = SWEEP_COLUMNS.length;
  const line = SWEEP_COLUMNS.map((column) => {
    const results = {
      converged: 'true',
      ended: 'converged',
      grid: '0123456789abcdef',
      cell: '0',
      cells: '1',
    };
    if (column === 'protocol') return 'scratch';
    if (column === 'preset') return 'small';
    if (column in results) return results[column as keyof typeof results];
    return String(isFieldPath(column) ? settingAt(base, column) : 1);
  });
  const withValue = (column: string, value: string) =>
    `${sweepCsvHeader}\n${line.map((old, i) => (SWEEP_COLUMNS[i] === column ? value : old)).join(',')}\n`;

  it.each([
    ['', 'has no column protocol'],
    ['a,b\n1,2\n', 'has no column protocol: it is no file of lab sweep'],
    [`${sweepCsvHeader}\n1,2\n`, `line 2 has 2 values for ${columns} columns`],
    [withValue('protocol', 'both'), 'line 2: protocol must be scratch or ungrok, not “both”'],
    [withValue('testAccuracy', '1.5'), 'line 2: testAccuracy cannot be “1.5”'],
    [withValue('weightNorm', '9'.repeat(90)), `weightNorm cannot be “${'9'.repeat(40)}…”`],
    [`seed,${withValue('seed', '0,1')}`, 'has the column seed twice, as columns 1 and '],
    [withValue('cell', '1'), 'line 2: cell cannot be “1”'],
    [withValue('preset', '"small" one'), 'line 2: in column 2, text follows the closing quote'],
    [withValue('preset', '"small'), 'line 2: the quotes that open in column 2 are never closed'],
    [withValue('weightNorm', ''), 'line 2: weightNorm cannot be “”'],
    [withValue('task.p', '1000'), 'line 2: p (task.p) must be a whole number from 3 to 199'],
    [withValue('engine', '<script>'), 'line 2: Engine (engine) must be one of'],
  ])('says what is wrong (%#)', (csv, words) => {
    const rows = readSweepCsv(csv);
    expect(rows.ok ? '' : sweepCsvProblemText(rows.problem)).toContain(words);
  });

  it('says of rows that have no place in its grid why', () => {
    const wordsOf = (problem: SweepCsvProblem) => sweepCsvProblemText(problem);
    const line = 7;
    expect(
      [
        { code: 'other-cells', values: { line, cells: 72, before: 2, known: 1080 } },
        { code: 'other-grid', values: { line, column: 'logEvery', before: 2 } },
        { code: 'repeated-cell', values: { line, cell: 3, before: 2 } },
        { code: 'repeated-run', values: { line, cell: 3, before: 2, cellBefore: 4 } },
        { code: 'too-many-values', values: { line, cells: 4, combinations: 6 } },
      ].map((problem) => wordsOf(problem as SweepCsvProblem)),
    ).toEqual([
      'line 7: cells is 72, but 1,080 in line 2, and both name the same grid',
      'line 7: logEvery is not as in line 2, and both name the same grid',
      'line 7: cell 3 stands in line 2, too, with other values',
      'line 7: it is the run of line 2, as cell 3 instead of 4',
      'line 7: with its values there are 6 combinations in a grid of 4 runs (cells)',
    ]);
  });

  it('says what was left out', () => {
    expect(
      [
        { code: 'cut-off-line', values: { line: 5 } },
        { code: 'no-line-end', values: { line: 5, column: 'cells', found: '7' } },
        { code: 'unnamed-columns', values: { columns: [1] } },
        { code: 'unnamed-columns', values: { columns: [1, 4] } },
        { code: 'other-columns', values: { names: ['note', '=1+1'] } },
        { code: 'repeated-rows', values: { count: 1, line: 6, before: 4 } },
        { code: 'repeated-rows', values: { count: 2, line: 6, before: 4 } },
      ].map((note) => sweepCsvNoteText('a.csv', note as SweepCsvNote)),
    ).toEqual([
      'a.csv: line 5, the last one, breaks off, and is left out.',
      'a.csv: line 5, the last one, has no line end: it is read, but its last value (cells “7”) may break off.',
      'a.csv: column 1 has no name, and is left out.',
      'a.csv: columns 1 and 4 have no names, and are left out.',
      'a.csv: “note” and “=1+1” are no columns of a sweep, and are left out.',
      'a.csv: line 6 says what line 4 says, and counts once.',
      'a.csv: 2 lines say what others say, and count once; the first is line 6, as line 4.',
    ]);
  });
});
