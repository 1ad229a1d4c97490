import type { FieldPath } from '../config/fields';
import { FIELD_PATHS, FIELDS, fieldAt } from '../config/fields';
import { parseConfig } from '../config/parseConfig';
import type { RunConfig } from '../config/runConfig';
import { settingAt } from '../config/settings';
import { decimalMarkOf, decimalText } from '../csv/csvNumber';
import { type CsvRecord, readCsvTable } from '../csv/csvTable';
import { csvText } from '../csv/csvText';
import { failed, ok, type Result } from '../result';
import { checkGridPlaces } from './gridPlaces';
import { MAX_CELLS } from './sweepCells';
import type { SweepCsvNote, SweepCsvProblem } from './sweepProblem';
import {
  hasDiverged,
  LATER_QUANTITIES,
  PROTOCOLS,
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
  ...LATER_QUANTITIES,
] as const;
const RESULT_COLUMNS = ['steps', 'converged', 'ended', ...QUANTITIES] as const;

/** Columns that files of earlier versions lack; their quantities are unknown there, and `ended` follows from others (endOf). */
const LATER_COLUMNS: readonly string[] = ['ended', ...LATER_QUANTITIES];
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

/** A row as it was read, with the line that it stands in, from 1. */
export interface ReadSweepRow extends SweepCsvRow {
  readonly line: number;
}

/** What a sweep's file holds. */
export interface SweepCsv {
  /** Each run once, in the order of the file. */
  readonly rows: readonly ReadSweepRow[];
  /** What was left out. */
  readonly notes: readonly SweepCsvNote[];
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

/** A row as a line; a quantity that there is not is empty. */
export function sweepCsvLine({ row, grid, cell, cells }: SweepCsvRow): string {
  const { protocol, config } = row;
  const results = RESULT_COLUMNS.map((name) => {
    return name === 'converged' ? row.ended === 'converged' : row[name];
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
  ]
    .map(csvText)
    .join(',');
}

/**
 * How a run of an earlier version's file ended, which had no column `ended`: one that had neither converged nor done all of its steps
 * had blown up; its quantities are those that were measured last.
 */
const endOf = (converged: boolean, steps: number, maxSteps: number): SweepEnd =>
  converged ? 'converged' : steps < maxSteps ? 'diverged' : 'out-of-steps';

/** Spreadsheets and pandas write a cell that only ever says true or false as their own; some in the language of the machine. */
const TRUE_WORDS: readonly string[] = ['true', 'verdadero', 'wahr', 'vrai', 'vero'];
const TRUE_TEXTS: readonly string[] = [...TRUE_WORDS, '1'];
const FALSE_TEXTS: readonly string[] = ['false', 'falso', 'falsch', 'faux', '0'];
/** How programs write that there is no number. */
const NONE_TEXTS: readonly string[] = ['', 'na', 'nan', 'null', '#n/a'];

/** Float32 weights give no norm, loss or logit beyond this. */
const MAX_MAGNITUDE = 1e40;
/** Trigonometric shares come from sums in float64: by so much, rounding may carry one past 1. */
const SHARE_ROUNDING = 1e-9;

const isShare = (value: number) => value >= 0 && value <= 1 + SHARE_ROUNDING;
const isCorrelation = (value: number) => isShare(Math.abs(value));
const isMagnitude = (value: number) => value >= 0 && value <= MAX_MAGNITUDE;
const isLogit = (value: number) => Math.abs(value) <= MAX_MAGNITUDE;

/** What the quantities can be. */
const QUANTITY_CHECKS: Readonly<Record<(typeof QUANTITIES)[number], (n: number) => boolean>> = {
  trainAccuracy: (value) => value >= 0 && value <= 1,
  testAccuracy: (value) => value >= 0 && value <= 1,
  correctLogit: isLogit,
  weightNorm: isMagnitude,
  trainLoss: isMagnitude,
  trigShare: isShare,
  testTrigShare: isCorrelation,
  trainTrigShare: isCorrelation,
  oGen: isLogit,
  oMemTrain: isLogit,
  oGenHeldOut: isLogit,
  oMemHeldOut: isLogit,
};

const NUMBER_PATHS = FIELD_PATHS.filter((path) => fieldAt(path).type === 'number');
const CHOICE_PATHS = FIELD_PATHS.filter((path) => fieldAt(path).type === 'choice');

/** `true` is the only choice that other programs know, and write their way. */
function choiceText(path: FieldPath, text: string): string {
  const isTrue = TRUE_WORDS.includes(text.toLowerCase());
  return path === 'task.labels' && isTrue ? 'true' : text;
}

const GRID_HASH = /^[0-9a-f]{16}$/;

/**
 * Configs whose equal parts are one object: runs of a sweep differ in a setting or two, and a file of 10,000 rows is a tenth of the
 * size in memory, and on its way from a worker.
 */
function createConfigSharing(): (config: RunConfig) => RunConfig {
  const known = new Map<string, unknown>();
  const shared = <Part extends object>(name: string, part: Part): Part => {
    const key = `${name} ${Object.values(part).join(' ')}`;
    const there = (known.get(key) as Part | undefined) ?? part;
    known.set(key, there);
    return there;
  };
  return (config) => ({
    ...config,
    task: shared('task', config.task),
    model: shared('model', config.model),
    optimizer: shared('optimizer', config.optimizer),
    cut: shared('cut', config.cut),
    phases: shared('phases', config.phases),
  });
}

/** Reads the values of one record. `line`: its number, the head's being 1. */
function readRow(
  texts: Readonly<Record<string, string>>,
  line: number,
  number: (text: string) => number,
  shareParts: (config: RunConfig) => RunConfig,
): Result<ReadSweepRow, SweepCsvProblem> {
  const text = (name: string) => texts[name] ?? '';
  const protocol = PROTOCOLS.find((known) => known === text('protocol'));
  if (!protocol) {
    const values = { line, found: text('protocol'), known: PROTOCOLS };
    return failed({ code: 'bad-protocol', values });
  }
  const bad = (column: string) =>
    failed({ code: 'bad-value', values: { line, column, found: text(column) } } as const);
  // Number() would also take hexadecimal digits, or a decimal point in a file of decimal commas.
  const isForeign = (path: FieldPath) =>
    Number.isNaN(number(text(path))) && text(path) !== '' && !Number.isNaN(Number(text(path)));
  const foreign = NUMBER_PATHS.find(isForeign);
  if (foreign) return bad(foreign);
  const { config, problems } = parseConfig([
    ['preset', text('preset')],
    ...CHOICE_PATHS.map((path) => [path, choiceText(path, text(path))] as const),
    ...NUMBER_PATHS.map((path) => {
      const value = number(text(path));
      return [path, Number.isNaN(value) ? text(path) : String(value)] as const;
    }),
  ]);
  const [problem] = problems;
  if (problem) return failed({ code: 'bad-setting', values: { line, problem } });

  const convergedText = text('converged').toLowerCase();
  const converged = TRUE_TEXTS.includes(convergedText);
  if (!converged && !FALSE_TEXTS.includes(convergedText)) return bad('converged');
  const steps = number(text('steps'));
  if (!(Number.isInteger(steps) && steps >= 0 && steps <= FIELDS.maxSteps.max)) return bad('steps');
  const ended =
    texts.ended === undefined
      ? endOf(converged, steps, config.maxSteps)
      : SWEEP_ENDS.find((known) => known === text('ended'));
  if (!ended || (ended === 'converged') !== converged) return bad('ended');
  const results = {} as Record<(typeof QUANTITIES)[number], number>;
  for (const name of QUANTITIES) {
    const value = number(text(name));
    const mayBeNone = OPTIONAL_COLUMNS.includes(name) || hasDiverged({ ended });
    const isNone = mayBeNone && NONE_TEXTS.includes(text(name).toLowerCase());
    if (!isNone && !QUANTITY_CHECKS[name](value)) return bad(name);
    results[name] = value;
  }
  if (!GRID_HASH.test(text('grid'))) return bad('grid');
  const cells = number(text('cells'));
  if (!(Number.isInteger(cells) && cells >= 1 && cells <= MAX_CELLS)) return bad('cells');
  const cell = number(text('cell'));
  if (!(Number.isInteger(cell) && cell >= 0 && cell < cells)) return bad('cell');
  const row: SweepRow = {
    protocol,
    config: shareParts(config),
    steps,
    ended,
    ...results,
  };
  return ok({ row, grid: text('grid'), cell, cells, line });
}

type Named = Readonly<Record<string, string>>;

const namedValues = (names: readonly string[], { values }: CsvRecord): Named =>
  Object.fromEntries(names.map((name, at) => [name, values[at] ?? '']));

/** What the columns of a file lack, or what of them is left out. */
function checkColumns(names: readonly string[]): Result<readonly SweepCsvNote[], SweepCsvProblem> {
  const column = SWEEP_COLUMNS.find(
    (name) => !names.includes(name) && !LATER_COLUMNS.includes(name),
  );
  if (column) return failed({ code: 'missing-column', values: { column } });
  const second = names.findIndex(
    (name, i) => SWEEP_COLUMNS.includes(name) && names.indexOf(name) < i,
  );
  const repeated = names[second];
  if (repeated !== undefined) {
    const values = { column: repeated, first: names.indexOf(repeated) + 1, second: second + 1 };
    return failed({ code: 'repeated-column', values });
  }
  const unnamed = names.flatMap((name, i) => (name === '' ? [i + 1] : []));
  const others = names.filter((name) => name !== '' && !SWEEP_COLUMNS.includes(name));
  const notes: SweepCsvNote[] = [];
  if (unnamed.length > 0) notes.push({ code: 'unnamed-columns', values: { columns: unnamed } });
  if (others.length > 0) notes.push({ code: 'other-columns', values: { names: others } });
  return ok(notes);
}

/** Whether the last line of a file breaks off: what is missing then is no fault of the file, but its run is lost. */
function isCutOff(
  { isLast, isOpen, values }: CsvRecord,
  names: readonly string[],
  problem: SweepCsvProblem | undefined,
): boolean {
  if (!isLast) return false;
  if (isOpen || values.length < names.length) return true;
  if (!problem || !('column' in problem.values)) return false;
  return problem.values.column === names.at(-1);
}

/**
 * Reads the file of a sweep, as sweepCsvLine wrote it or as spreadsheets and statistics programs write it anew: other orders of rows
 * and columns, other line ends, delimiters, decimal marks and quotes (csv/csvTable.ts), other words for true and fewer digits. Every row is
 * read as what it is, or the first that cannot be is named; what is left out is noted.
 */
export function readSweepCsv(text: string): Result<SweepCsv, SweepCsvProblem> {
  const table = readCsvTable(text);
  if (!table.ok) return table;
  const { names, records } = table.value;
  const columns = checkColumns(names);
  if (!columns.ok) return columns;
  const notes = [...columns.value];
  const numberColumns = [...NUMBER_PATHS, ...QUANTITIES].map((name) => names.indexOf(name));
  const mark = decimalMarkOf(
    records.flatMap(({ values }) => numberColumns.map((at) => values[at] ?? '')),
  );
  const number = (value: string) => Number(decimalText(value, mark) ?? Number.NaN);
  const shareParts = createConfigSharing();
  const rows: ReadSweepRow[] = [];
  for (const record of records) {
    const { line, values } = record;
    const read =
      values.length === names.length
        ? readRow(namedValues(names, record), line, number, shareParts)
        : failed({
            code: 'wrong-length',
            values: { line, values: values.length, columns: names.length },
          } as const);
    const lastColumn = names.at(-1) ?? '';
    // A number of runs that others of its grid have, too, is whole.
    const others =
      record.isLast && read.ok && lastColumn === 'cells'
        ? rows.find(({ grid }) => grid === read.value.grid)
        : undefined;
    const breaksOff =
      isCutOff(record, names, read.ok ? undefined : read.problem) ||
      (others && read.ok && others.cells !== read.value.cells);
    if (breaksOff) notes.push({ code: 'cut-off-line', values: { line } });
    else if (!read.ok) return read;
    else {
      rows.push(read.value);
      if (record.isLast && !others) {
        const found = values.at(-1) ?? '';
        notes.push({ code: 'no-line-end', values: { line, column: lastColumn, found } });
      }
    }
  }
  const placed = checkGridPlaces(rows);
  if (!placed.ok) return placed;
  return ok({ rows: placed.value.rows, notes: [...notes, ...placed.value.notes] });
}
