import { FIELDS } from '../../run/fields';
import { METRIC_NAMES, type MetricColumns, type MetricName } from '../../run/metrics';
import { checked } from './checked';
import { FileProblem } from './FileProblem';

const LIMIT = FIELDS.maxSteps.max + 1;
const SHARES: readonly MetricName[] = ['trainAccuracy', 'testAccuracy', 'randomLabels'];

/** A number as the file has it; undefined where it is none. */
function numberOf(value: unknown): number | undefined {
  if (value === null) return Number.NaN;
  if (value === 'Infinity' || value === '-Infinity') return Number(value);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** What the numbers of a column have to be, beyond numbers. */
function fits(name: MetricName, value: number, before: number): boolean {
  if (name === 'step') return Number.isInteger(value) && value > before && value < LIMIT;
  return !SHARES.includes(name) || Number.isNaN(value) || (value >= 0 && value <= 1);
}

const wantedOf = (name: MetricName): string => {
  if (name === 'step') return 'a whole number above the one before it, to 1,000,000';
  return SHARES.includes(name) ? 'a number from 0 to 1, or null' : 'a number, or null';
};

function readColumn(name: MetricName, json: unknown, length: number | undefined): Float64Array {
  const field = `metrics.${name}`;
  const list = checked.list(field, json, LIMIT);
  const wanted = length ?? Math.max(1, list.length);
  if (list.length !== wanted) {
    throw new FileProblem(
      `${field} must have ${wanted} entries as metrics.step, not ${list.length}`,
    );
  }
  const column = new Float64Array(list.length);
  list.forEach((entry, row) => {
    const value = numberOf(entry);
    if (value === undefined || !fits(name, value, column[row - 1] ?? -1)) {
      throw new FileProblem(`${field}, entry ${row + 1}, must be ${wantedOf(name)}`);
    }
    column[row] = value;
  });
  return column;
}

/** The measurements of a run's file. Throws a FileProblem. */
export function readColumns(json: unknown): MetricColumns {
  const metrics = checked.object('metrics', json);
  const unknown = Object.keys(metrics).find((key) => !METRIC_NAMES.some((name) => name === key));
  if (unknown !== undefined)
    throw new FileProblem(`metrics has a column “${unknown.slice(0, 40)}” that there is not`);
  const step = readColumn('step', metrics.step, undefined);
  const columns = METRIC_NAMES.map((name) => [
    name,
    name === 'step' ? step : readColumn(name, metrics[name], step.length),
  ]);
  return Object.fromEntries(columns) as Record<MetricName, Float64Array>;
}
