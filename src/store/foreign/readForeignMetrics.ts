import { decimalMarkOf, decimalText } from '../../run/csv/csvNumber';
import { type CsvTable, readCsvTable } from '../../run/csv/csvTable';
import type { MetricName } from '../../run/metrics/metrics';
import { failed, ok, type Result } from '../../run/result';
import { type ForeignProblem, type ForeignRow, type ForeignRun, foreignRun } from './foreignRun';
import { metricOf, setOf } from './metricNames';
import { readLog } from './readLog';

type Runs = Result<readonly ForeignRun[], ForeignProblem>;
type Values = Readonly<Record<string, unknown>>;
type Settings = ForeignRun['settings'];

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const one = (run: Result<ForeignRun, ForeignProblem>): Runs => (run.ok ? ok([run.value]) : run);

/** What TensorBoard calls the columns of one curve; which it is stands in the file's name only. */
const TENSORBOARD = ['wall time', 'step', 'value'];

/** The quantity of a TensorBoard file: `run-NAME-tag-TAG.csv`, or any name that tells it. */
function tensorboardMetric(file: string): MetricName | undefined {
  const stem = file.replace(/\.\w+$/, '').replace(/ ?\(\d+\)$/, '');
  const [, run = '', tag = stem] = /^(.*)[-_]tag[-_](.*)$/.exec(stem) ?? [];
  const set = setOf(tag) ?? setOf(run);
  return metricOf(set && !setOf(tag) ? `${set} ${tag}` : tag);
}

function tensorboardRun(file: string, rows: readonly ForeignRow[], names: readonly string[]): Runs {
  const metric = tensorboardMetric(file);
  const [, step = '', value = ''] = names;
  const of = (name: string) => (name === step ? 'step' : name === value ? metric : undefined);
  if (!metric) return failed({ code: 'unknown-tag', values: {} });
  return one(foreignRun({ file, name: '', settings: [] }, names, rows, of));
}

/** Trackers put the name of the run before that of the quantity. */
const RUN_SEPARATOR = ' - ';

function splitName(name: string): { run: string; quantity: string } {
  const at = name.lastIndexOf(RUN_SEPARATOR);
  return at < 0
    ? { run: '', quantity: name }
    : { run: name.slice(0, at), quantity: name.slice(at + RUN_SEPARATOR.length) };
}

/** The runs of a table: one, or those that a tracker has put side by side. */
function tableRuns(file: string, names: readonly string[], rows: readonly ForeignRow[]): Runs {
  const runs = [...new Set(names.map((name) => splitName(name).run).filter(Boolean))];
  const of = (name: string) => metricOf(splitName(name).quantity);
  if (runs.length === 0) return one(foreignRun({ file, name: '', settings: [] }, names, rows, of));
  const shared = names.filter((name) => splitName(name).run === '');
  const read: ForeignRun[] = [];
  let problem: ForeignProblem | undefined;
  for (const name of runs) {
    const own = names.filter((column) => splitName(column).run === name);
    const run = foreignRun({ file, name, settings: [] }, [...shared, ...own], rows, of);
    if (run.ok) read.push(run.value);
    else problem ??= run.problem;
  }
  return read.length > 0 || !problem ? ok(read) : failed(problem);
}

/** Measurements in a CSV table. */
export function readForeignTable(file: string, { names, records }: CsvTable): Runs {
  const mark = decimalMarkOf(records.flatMap(({ values }) => values));
  const wrong = records.find(({ values }) => values.length !== names.length);
  if (wrong) {
    const values = { line: wrong.line, values: wrong.values.length, columns: names.length };
    return failed({ code: 'wrong-length', values });
  }
  const rows = records.map(
    ({ line, values }): ForeignRow => ({
      place: line,
      values: Object.fromEntries(
        names.map((name, i) => [name, decimalText(values[i] ?? '', mark) ?? values[i]]),
      ),
    }),
  );
  const isTensorboard = names.map((name) => name.toLowerCase()).join() === TENSORBOARD.join();
  return isTensorboard ? tensorboardRun(file, rows, names) : tableRuns(file, names, rows);
}

/** The values of an object in objects as values of names in names: `train.loss`. */
function flatten(values: Values, depth = 2): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, unknown][] =>
      isRecord(value) && depth > 0
        ? Object.entries(flatten(value, depth - 1)).map(([inner, each]) => [
            `${name}.${inner}`,
            each,
          ])
        : [[name, value]],
    ),
  );
}

const MAX_SETTINGS = 40;
const MAX_LETTERS = 60;

/** What a file says of its settings, each as a short text. */
const settingsOf = (config: unknown): Settings =>
  isRecord(config)
    ? Object.entries(flatten(config))
        .slice(0, MAX_SETTINGS)
        .map(([name, value]) => [
          name.slice(0, MAX_LETTERS),
          (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, MAX_LETTERS),
        ])
    : [];

/** Names of all rows. Texts and lists are no curves. */
function namesOf(rows: readonly ForeignRow[]): string[] {
  const names = new Set<string>();
  for (const { values } of rows) {
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === 'number' || value === null || metricOf(name)) names.add(name);
    }
  }
  return [...names];
}

function listRuns(file: string, list: readonly unknown[], settings: Settings): Runs | undefined {
  if (list.length > 0 && list.every((row) => Array.isArray(row) && row.length === 3)) {
    const rows = list.map((row, i) => {
      const [time, step, value] = row as unknown[];
      return { place: i + 1, values: { 'Wall time': time, Step: step, Value: value } };
    });
    return tensorboardRun(file, rows, ['Wall time', 'Step', 'Value']);
  }
  if (list.length === 0 || !list.every(isRecord)) return undefined;
  const rows = list.map((row, i): ForeignRow => ({ place: i + 1, values: flatten(row) }));
  return one(foreignRun({ file, name: '', settings }, namesOf(rows), rows));
}

/** What stands for the step where lists are only counted. */
export const ENTRY_COLUMN = '#';

/** Lists of equal lengths, a quantity each; without steps, their entries are counted from 1. */
function columnRuns(file: string, values: Values, settings: Settings): Runs | undefined {
  const lists = Object.entries(values).filter(
    (entry): entry is [string, unknown[]] => Array.isArray(entry[1]) && entry[1].length > 0,
  );
  const [, first] = lists.find(([name]) => metricOf(name)) ?? [];
  if (!first) return undefined;
  const columns = lists.filter(([, list]) => list.length === first.length);
  const hasSteps = columns.some(([name]) => metricOf(name) === 'step');
  const rows = first.map(
    (_, i): ForeignRow => ({
      place: i + 1,
      values: {
        ...Object.fromEntries(columns.map(([name, list]) => [name, list[i]])),
        ...(hasSteps ? {} : { [ENTRY_COLUMN]: i + 1 }),
      },
    }),
  );
  const names = [...columns.map(([name]) => name), ...(hasSteps ? [] : [ENTRY_COLUMN])];
  const of = (name: string) => (name === ENTRY_COLUMN ? 'step' : metricOf(name));
  return one(foreignRun({ file, name: '', settings }, names, rows, of));
}

const MEASURED_KEYS = ['metrics', 'history', 'logs', 'log', 'log_history', 'results', 'data'];
const SETTING_KEYS = ['config', 'settings', 'hyperparameters', 'hparams', 'params', 'args'];

/** Measurements in parsed JSON; undefined where there is nothing of the kind. */
export function readForeignJson(file: string, json: unknown): Runs | undefined {
  if (Array.isArray(json)) return listRuns(file, json, []);
  if (!isRecord(json)) return undefined;
  const settings = settingsOf(SETTING_KEYS.map((key) => json[key]).find(isRecord));
  const measured = MEASURED_KEYS.map((key) => json[key]).find((value) => value !== undefined);
  for (const part of [measured, json]) {
    const runs = Array.isArray(part)
      ? listRuns(file, part, settings)
      : isRecord(part)
        ? columnRuns(file, part, settings)
        : undefined;
    if (runs) return runs;
  }
  // One line of JSONL is one object.
  const isRow = Object.keys(flatten(json)).some((name) => metricOf(name) === 'step');
  return isRow ? listRuns(file, [json], settings) : undefined;
}

/** Measurements in text with an object a line (JSONL). */
export function readForeignLines(file: string, text: string): Runs {
  const rows: ForeignRow[] = [];
  for (const [i, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') continue;
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch {
      return failed({ code: 'bad-json-line', values: { line: i + 1 } });
    }
    if (!isRecord(json)) return failed({ code: 'bad-json-line', values: { line: i + 1 } });
    rows.push({ place: i + 1, values: flatten(json) });
  }
  return one(foreignRun({ file, name: '', settings: [] }, namesOf(rows), rows));
}

/** Measurements in the text of a log, or in a table with spaces between its columns; undefined where there are none. */
export function readForeignText(file: string, text: string): Runs | undefined {
  const [head = '', second = ''] = text.trimStart().split(/\r\n|\n|\r/, 2);
  const names = head.trim().split(/\s+/);
  const isTable = names.length > 1 && names.every((name) => Number.isNaN(Number(name)));
  const cells = second.trim().split(/\s+/);
  if (
    isTable &&
    cells.length === names.length &&
    cells.every((cell) => !Number.isNaN(Number(cell)))
  ) {
    const table = readCsvTable(
      text
        .trim()
        .split(/\r\n|\n|\r/)
        .map((line) => line.trim().replace(/\s+/g, '\t'))
        .join('\n'),
    );
    if (table.ok && table.value.names.some(metricOf)) return readForeignTable(file, table.value);
  }
  const log = readLog(text);
  if (log.rows.length === 0) return undefined;
  return one(foreignRun({ file, name: '', settings: [] }, log.names, log.rows));
}
