import type { FieldPath } from '../config/fields';
import { FIELD_PATHS } from '../config/fields';
import { parseConfig } from '../config/parseConfig';
import { settingAt } from '../config/settings';
import { failed, ok, type Result } from '../result';
import type { SweepCsvProblem } from './sweepProblem';
import {
  hasDiverged,
  PROTOCOLS,
  type Protocol,
  SWEEP_ENDS,
  type SweepEnd,
  type SweepRow,
} from './sweepRow';

const CONFIG_PATHS: readonly FieldPath[] = FIELD_PATHS.filter((path) => path !== 'seed');
/** What was measured of a run; all may be missing where it blew up. */
const QUANTITIES = [
  'trainAccuracy',
  'testAccuracy',
  'correctLogit',
  'weightNorm',
  'trainLoss',
  'trigShare',
  'testTrigShare',
  'trainTrigShare',
] as const;
const RESULT_COLUMNS = ['steps', 'converged', 'ended', ...QUANTITIES] as const;

/** Columns that files of earlier versions lack; their quantities are unknown there, and `ended` follows from others (endOf). */
const LATER_COLUMNS: readonly string[] = ['ended', 'testTrigShare', 'trainTrigShare'];
/** Quantities that a run may not have. */
const OPTIONAL_COLUMNS: readonly string[] = ['testAccuracy', 'trigShare', ...LATER_COLUMNS];

/** A row of a sweep's file: the run, and its place in its grid. */
export interface SweepCsvRow {
  readonly row: SweepRow;
  /** Names the grid (gridHash). */
  readonly grid: string;
  /** The run's place in it, from 0, and how many there are. */
  readonly cell: number;
  readonly cells: number;
}

/** The columns of a sweep's CSV file; `preset` and the paths of a run's config repeat it by `--set`. */
export const SWEEP_COLUMNS: readonly string[] = [
  'protocol',
  'preset',
  ...CONFIG_PATHS,
  'seed',
  ...RESULT_COLUMNS,
  'grid',
  'cell',
  'cells',
];

export const sweepCsvHeader = SWEEP_COLUMNS.join(',');

/** A row as a line; a quantity that there is not is empty. No value holds a comma or a quote. */
export function sweepCsvLine({ row, grid, cell, cells }: SweepCsvRow): string {
  const { protocol, config } = row;
  const results = RESULT_COLUMNS.map((name) => {
    const value = name === 'converged' ? row.ended === 'converged' : row[name];
    return typeof value === 'number' && Number.isNaN(value) ? '' : String(value);
  });
  return [
    protocol,
    config.preset,
    ...CONFIG_PATHS.map((path) => settingAt(config, path)),
    config.seed,
    ...results,
    grid,
    cell,
    cells,
  ].join(',');
}

/**
 * How a run of an earlier version's file ended, which had no column `ended`: one that had neither converged nor done all of its steps
 * had blown up; its quantities are those that were measured last.
 */
const endOf = (converged: boolean, steps: number, maxSteps: number): SweepEnd =>
  converged ? 'converged' : steps < maxSteps ? 'diverged' : 'out-of-steps';

const isShare = (value: number) => value >= 0 && value <= 1;

/** `line`: its number, the head's being 1. */
function readLine(
  texts: Readonly<Record<string, string>>,
  line: number,
): Result<SweepCsvRow, SweepCsvProblem> {
  const text = (name: string) => texts[name] ?? '';
  const number = (name: string) => (text(name) === '' ? Number.NaN : Number(text(name)));
  const protocol = PROTOCOLS.find((known) => known === text('protocol'));
  if (!protocol) {
    const values = { line, found: text('protocol'), known: PROTOCOLS };
    return failed({ code: 'bad-protocol', values });
  }
  const { config, problems } = parseConfig(
    ['preset', ...FIELD_PATHS].map((path) => [path, text(path)] as const),
  );
  const [problem] = problems;
  if (problem) return failed({ code: 'bad-setting', values: { line, problem } });
  const badValue = (column: string) =>
    failed({ code: 'bad-value', values: { line, column, found: text(column) } } as const);
  const converged = text('converged') === 'true';
  if (!converged && text('converged') !== 'false') return badValue('converged');
  const ended =
    texts.ended === undefined
      ? endOf(converged, number('steps'), config.maxSteps)
      : SWEEP_ENDS.find((known) => known === text('ended'));
  if (!ended || (ended === 'converged') !== converged) return badValue('ended');
  const wrong = [...QUANTITIES, 'steps', 'cell', 'cells'].find((name) => {
    const value = number(name);
    if (name === 'steps' || name === 'cell' || name === 'cells')
      return !(Number.isInteger(value) && value >= 0);
    if (text(name) === '') return !(OPTIONAL_COLUMNS.includes(name) || hasDiverged({ ended }));
    if (name.endsWith('Accuracy')) return !isShare(value);
    return !Number.isFinite(value);
  });
  if (wrong) return badValue(wrong);
  const row: SweepRow = {
    protocol: protocol as Protocol,
    config,
    steps: number('steps'),
    ended,
    trainAccuracy: number('trainAccuracy'),
    testAccuracy: number('testAccuracy'),
    correctLogit: number('correctLogit'),
    weightNorm: number('weightNorm'),
    trainLoss: number('trainLoss'),
    trigShare: number('trigShare'),
    testTrigShare: number('testTrigShare'),
    trainTrigShare: number('trainTrigShare'),
  };
  return ok({ row, grid: text('grid'), cell: number('cell'), cells: number('cells') });
}

/**
 * Reads what sweepCsvLine wrote. A last line without an end is one whose writing was cut off, and is left out. Columns are found
 * by name; others do no harm.
 */
export function readSweepCsv(text: string): Result<readonly SweepCsvRow[], SweepCsvProblem> {
  const whole = text.slice(0, text.lastIndexOf('\n') + 1).replaceAll('\r', '');
  const [head = '', ...lines] = whole.split('\n');
  const names = head.split(',');
  const missing = SWEEP_COLUMNS.find(
    (name) => !names.includes(name) && !LATER_COLUMNS.includes(name),
  );
  if (missing) return failed({ code: 'missing-column', values: { column: missing } });
  const rows: SweepCsvRow[] = [];
  for (const [i, line] of lines.entries()) {
    if (line === '') continue;
    const values = line.split(',');
    if (values.length !== names.length) {
      return failed({
        code: 'wrong-length',
        values: { line: i + 2, values: values.length, columns: names.length },
      });
    }
    const read = readLine(
      Object.fromEntries(names.map((name, at) => [name, values[at] as string])),
      i + 2,
    );
    if (!read.ok) return read;
    rows.push(read.value);
  }
  return ok(rows);
}
