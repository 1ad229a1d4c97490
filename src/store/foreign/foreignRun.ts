import type { Coded, NoValues } from '../../run/coded';
import { METRIC_NAMES, type MetricColumns, type MetricName } from '../../run/metrics/metrics';
import { failed, ok, type Result } from '../../run/result';
import { metricOf } from './metricNames';

/** Curves that another program has measured. They can be compared with runs; nothing is known of how they came about. */
export interface ForeignRun {
  /** Its name in the file; empty where the file has one run. */
  readonly name: string;
  readonly file: string;
  readonly columns: MetricColumns;
  /** What the file says of its settings, as it stands there. */
  readonly settings: readonly (readonly [name: string, value: string])[];
  /** Columns as the file calls them, and what they are here. */
  readonly mapped: readonly { readonly name: string; readonly metric: MetricName }[];
  /** Columns that are nothing that the lab knows. */
  readonly unknown: readonly string[];
  /** Accuracies were per cent. */
  readonly inPercent: boolean;
}

/** Why measurements of another program cannot be drawn. */
export interface ForeignProblems {
  /** None of the columns is a quantity of the lab. */
  'no-known-column': { readonly names: readonly string[] };
  /** These are, but have no numbers. */
  'no-values': { readonly names: readonly string[] };
  'no-step-column': { readonly names: readonly string[] };
  /** `place`: the line of a table or the entry of a list, from 1. */
  'bad-number': { readonly place: number; readonly column: string; readonly found: string };
  'bad-step': { readonly place: number; readonly column: string; readonly found: string };
  /** A step that has two values of a column: the file holds several runs. */
  'repeated-step': { readonly step: number; readonly column: string };
  'too-many-rows': { readonly most: number };
  'wrong-length': { readonly line: number; readonly values: number; readonly columns: number };
  /** One curve of TensorBoard, whose name does not say what of. */
  'unknown-tag': NoValues;
  /** A line that is no whole object of JSON among lines that are. */
  'bad-json-line': { readonly line: number };
}

export type ForeignProblem = Coded<ForeignProblems>;

/** Values by the names of the file, with the place of the row in it. */
export interface ForeignRow {
  readonly place: number;
  readonly values: Readonly<Record<string, unknown>>;
}

export const MAX_FOREIGN_ROWS = 200_000;
/** Steps and quantities beyond this are no measurements of training. */
const MAX_STEP = 1e12;
const MAX_MAGNITUDE = 1e40;
const NOT_NUMBERS: readonly string[] = [
  '',
  'na',
  'nan',
  'none',
  'null',
  'inf',
  'infinity',
  '-inf',
  '-infinity',
];

/** NaN: nothing was measured, or what cannot be drawn. Undefined: it is no number. */
function numberOf(value: unknown): number | undefined {
  if (value === null || value === undefined) return Number.NaN;
  if (typeof value === 'boolean') return undefined;
  const text = String(value).trim();
  if (
    typeof value === 'object' ||
    (typeof value === 'string' && NOT_NUMBERS.includes(text.toLowerCase()))
  ) {
    return typeof value === 'object' ? undefined : Number.NaN;
  }
  const percent = /^([+-]?[\d.]+)\s*%$/.exec(text);
  const number = percent ? Number(percent[1]) / 100 : Number(text);
  if (Number.isNaN(number) && typeof value !== 'number') return undefined;
  if (!Number.isFinite(number)) return Number.NaN; // of a run that blew up
  return Math.abs(number) <= MAX_MAGNITUDE ? number : undefined;
}

/** A share that rounding may have carried past 1; what is larger is per cent. */
const MOST_SHARE = 1.001;

const NOT_NEGATIVE = /Loss$|Norm$|Rate$|Decay$/;
const isAccuracy = (metric: MetricName) => metric.endsWith('Accuracy');

/** Whether a quantity can be so. */
function isPossible(metric: MetricName, value: number): boolean {
  if (Number.isNaN(value)) return true;
  if (isAccuracy(metric)) return value >= 0 && value <= 100;
  return value >= 0 || !NOT_NEGATIVE.test(metric);
}

/** Where a file has both, a step is counted and an epoch is not. */
const isEpoch = (name: string) => /epoch/i.test(name);

/** The columns of a file: the first that has a meaning stands for it. */
function mapColumns(
  names: readonly string[],
  metricOfName: (name: string) => MetricName | undefined,
) {
  const mapped: { name: string; metric: MetricName }[] = [];
  for (const name of names.toSorted((a, b) => Number(isEpoch(a)) - Number(isEpoch(b)))) {
    const metric = metricOfName(name);
    if (metric && !mapped.some((one) => one.metric === metric)) mapped.push({ name, metric });
  }
  return mapped;
}

/** Curves from the rows of a file, whatever their order; rows of the same step are one. */
export function foreignRun(
  { file, name, settings }: Pick<ForeignRun, 'file' | 'name' | 'settings'>,
  names: readonly string[],
  rows: readonly ForeignRow[],
  metricOfName: (name: string) => MetricName | undefined = metricOf,
): Result<ForeignRun, ForeignProblem> {
  const mapped = mapColumns(names, metricOfName);
  const stepColumn = mapped.find(({ metric }) => metric === 'step');
  const measured = mapped.filter(({ metric }) => metric !== 'step');
  if (measured.length === 0) return failed({ code: 'no-known-column', values: { names } });
  if (!stepColumn) return failed({ code: 'no-step-column', values: { names } });
  if (rows.length > MAX_FOREIGN_ROWS) {
    return failed({ code: 'too-many-rows', values: { most: MAX_FOREIGN_ROWS } });
  }
  const bySteps = new Map<number, Map<MetricName, number>>();
  for (const { place, values } of rows) {
    const found = values[stepColumn.name];
    const step = numberOf(found);
    if (step === undefined || !(step >= 0 && step <= MAX_STEP)) {
      // A row without a step has nothing that could be drawn, as in a log that sums up at its end.
      const hasNone = step !== undefined && Number.isNaN(step);
      if (hasNone) continue;
      const column = stepColumn.name;
      return failed({ code: 'bad-step', values: { place, column, found: String(found) } });
    }
    const known = bySteps.get(step) ?? new Map<MetricName, number>();
    bySteps.set(step, known);
    for (const { name: column, metric } of measured) {
      const value = numberOf(values[column]);
      if (value === undefined || !isPossible(metric, value)) {
        return failed({
          code: 'bad-number',
          values: { place, column, found: String(values[column]) },
        });
      }
      if (Number.isNaN(value)) continue;
      const before = known.get(metric);
      if (before !== undefined && before !== value) {
        return failed({ code: 'repeated-step', values: { step, column } });
      }
      known.set(metric, value);
    }
  }
  const steps = [...bySteps.keys()].sort((a, b) => a - b);
  const has = (metric: MetricName) => steps.some((step) => bySteps.get(step)?.has(metric));
  const drawn = measured.filter(({ metric }) => has(metric));
  if (drawn.length === 0) {
    return failed({ code: 'no-values', values: { names: measured.map((one) => one.name) } });
  }
  const accuracies = drawn.filter(({ metric }) => isAccuracy(metric));
  const inPercent = accuracies.some(({ metric }) =>
    steps.some((step) => (bySteps.get(step)?.get(metric) ?? 0) > MOST_SHARE),
  );
  const columns = METRIC_NAMES.map((metric) => [
    metric,
    Float64Array.from(steps, (step) => {
      if (metric === 'step') return step;
      const value = bySteps.get(step)?.get(metric) ?? Number.NaN;
      return isAccuracy(metric) ? Math.min(1, inPercent ? value / 100 : value) : value;
    }),
  ]);
  const used = new Set([stepColumn, ...drawn].map((column) => column.name));
  return ok({
    file,
    name,
    settings,
    columns: Object.fromEntries(columns) as Record<MetricName, Float64Array>,
    mapped: [stepColumn, ...drawn],
    unknown: names.filter((column) => !used.has(column)),
    inPercent,
  });
}
