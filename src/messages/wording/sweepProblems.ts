import type { Setting } from '../../run/config/settings';
import type {
  AxisProblem,
  AxisProblems,
  GridDifference,
  GridDifferences,
  SweepCsvNote,
  SweepCsvNotes,
  SweepCsvProblem,
  SweepCsvProblems,
  SweepProblem,
  SweepProblems,
} from '../../run/sweep/sweepProblem';
import { valuesText } from '../en/metrics';
import { sweepFilesText, sweepGridsText } from '../en/sweeps';
import { groupedNumber, listText, plainNumber, quotedValue } from '../format/numbers';
import { codedText, type TextsOf } from './codedText';
import { settingFaultText } from './settingProblems';
import { fieldLabel } from './settings';

const AXIS: TextsOf<AxisProblems> = {
  'not-a-list': ({ asked }) => sweepGridsText.notAList({ asked: quotedValue(asked) }),
  'log-from-zero': ({ from }) => sweepGridsText.notFromZero({ from: plainNumber(from) }),
  'too-many-values': ({ count, max }) =>
    sweepGridsText.tooMany({ most: groupedNumber(max), count: groupedNumber(count) }),
  'out-of-range': ({ min, max, integer, wrong }) =>
    (integer ? sweepGridsText.wholeNumbers : sweepGridsText.numbers)({
      min: groupedNumber(min),
      max: groupedNumber(max),
      wrong: plainNumber(wrong),
    }),
};

/** What is wrong with the values of an axis, as the rest of a sentence that names the axis. */
export const axisProblemText = (problem: AxisProblem): string =>
  codedText<AxisProblems>(AXIS, problem);

const SWEEP: TextsOf<SweepProblems> = {
  'not-an-axis': ({ asked, names }) =>
    sweepGridsText.notAnAxis({ asked: quotedValue(asked), names: names.join(', ') }),
  'bad-axis': ({ path, problem }) =>
    sweepGridsText.axis({ setting: fieldLabel(path), path, wrong: axisProblemText(problem) }),
  'no-values': (values) => sweepGridsText.noValues(values),
  'no-seeds': () => sweepGridsText.noSeeds,
  'repeated-axis': (values) => sweepGridsText.twice(values),
  'too-many-runs': ({ count, max }) =>
    sweepGridsText.tooManyRuns({ most: groupedNumber(max), count: groupedNumber(count) }),
  'too-many-examples': ({ pairs, asked }) =>
    sweepGridsText.tooManyPairs({ pairs: groupedNumber(pairs), asked: groupedNumber(asked) }),
  'no-cut-step': () => sweepGridsText.noCutStep,
};

/** What is wrong with a sweep, as a sentence. */
export const sweepProblemText = (problem: SweepProblem): string =>
  codedText<SweepProblems>(SWEEP, problem);

/** A value of a setting; choices by their names in links and files. */
const valueText = (value: Setting) => (typeof value === 'number' ? plainNumber(value) : value);

/** Lists at most this many values of a grid. */
const MAX_LISTED = 6;

const DIFFERENCES: TextsOf<GridDifferences> = {
  'other-protocol': ({ found, known }) => sweepGridsText.otherProtocol({ protocol: found, known }),
  'other-setting': ({ path, found, known }) => {
    const { separator } = valuesText;
    const listed = known.slice(0, MAX_LISTED).map(valueText).join(separator);
    return sweepGridsText.otherSetting({
      setting: fieldLabel(path),
      path,
      value: valueText(found),
      known: known.length > MAX_LISTED ? `${listed}${separator}…` : listed,
    });
  },
};

/** How a row differs from a grid, as a clause. */
export const gridDifferenceText = (difference: GridDifference): string =>
  codedText<GridDifferences>(DIFFERENCES, difference);

/** Letters that a sentence repeats of what stands in a file. */
const MAX_FOUND_LETTERS = 40;
const foundText = (found: string) =>
  quotedValue(found.length > MAX_FOUND_LETTERS ? `${found.slice(0, MAX_FOUND_LETTERS)}…` : found);

const inLine = (line: number, wrong: string) => sweepFilesText.line({ line, wrong });

const CSV: TextsOf<SweepCsvProblems> = {
  'missing-column': (values) => sweepFilesText.noColumn(values),
  'wrong-length': (values) => sweepFilesText.otherLength(values),
  'bad-protocol': ({ line, found, known: [one = '', other = ''] }) =>
    inLine(line, sweepFilesText.protocol({ one, other, found: foundText(found) })),
  'bad-value': ({ line, column, found }) =>
    inLine(line, sweepFilesText.cannotBe({ column, found: foundText(found) })),
  'bad-setting': ({ line, problem }) => inLine(line, settingFaultText(problem).replace(/\.$/, '')),
  'repeated-column': (values) => sweepFilesText.repeatedColumn(values),
  'open-quote': ({ line, column }) => inLine(line, sweepFilesText.openQuote({ column })),
  'text-after-quote': ({ line, column }) => inLine(line, sweepFilesText.textAfterQuote({ column })),
  'other-cells': ({ line, cells, before, known }) =>
    inLine(
      line,
      sweepFilesText.otherCells({
        cells: groupedNumber(cells),
        before,
        known: groupedNumber(known),
      }),
    ),
  'other-grid': ({ line, column, before }) =>
    inLine(line, sweepFilesText.otherGrid({ column, before })),
  'repeated-cell': ({ line, cell, before }) =>
    inLine(line, sweepFilesText.repeatedCell({ cell, before })),
  'repeated-run': ({ line, cell, before, cellBefore }) =>
    inLine(line, sweepFilesText.repeatedRun({ cell, before, cellBefore })),
  'too-many-values': ({ line, cells, combinations }) =>
    inLine(
      line,
      sweepFilesText.tooManyValues({
        cells: groupedNumber(cells),
        combinations: groupedNumber(combinations),
      }),
    ),
};

/** What is wrong with a sweep's CSV file: it goes on where the file's name ends, without a full stop. */
export const sweepCsvProblemText = (problem: SweepCsvProblem): string =>
  codedText<SweepCsvProblems>(CSV, problem);

/** Names that a note repeats at most. */
const MAX_NAMES = 6;

function namesText(names: readonly string[]): string {
  const short = names.slice(0, MAX_NAMES).map(foundText);
  return names.length > MAX_NAMES ? [...short, '…'].join(', ') : listText(short);
}

const CSV_NOTES: TextsOf<SweepCsvNotes> = {
  'cut-off-line': (values) => sweepFilesText.cutOffLine(values),
  'no-line-end': ({ line, column, found }) =>
    sweepFilesText.noLineEnd({ line, column, found: foundText(found) }),
  'unnamed-columns': ({ columns }) =>
    sweepFilesText.unnamedColumns({ columns: listText(columns), count: columns.length }),
  'other-columns': ({ names }) =>
    sweepFilesText.otherColumns({ names: namesText(names), count: names.length }),
  'repeated-rows': (values) => sweepFilesText.repeatedRows(values),
};

/** What was left out of a sweep's CSV file, in a sentence that begins with its name. */
export const sweepCsvNoteText = (file: string, note: SweepCsvNote): string =>
  `${file}: ${codedText<SweepCsvNotes>(CSV_NOTES, note)}`;
