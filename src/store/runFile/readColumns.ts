import { runFilesText } from '../../messages/en/runFilesText';
import { FIELDS } from '../../run/fields';
import { METRIC_NAMES, type MetricColumns, type MetricName } from '../../run/metrics';
import { groupedNumber } from '../../run/settingText';
import { checked } from './checked';
import { FileProblem } from './FileProblem';

const words = runFilesText;
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
  if (name === 'step') return words.laterStep({ most: groupedNumber(FIELDS.maxSteps.max) });
  return SHARES.includes(name) ? words.share : words.number;
};

function readColumn(name: MetricName, json: unknown, length: number | undefined): Float64Array {
  const field = `metrics.${name}`;
  const list = checked.list(field, json, LIMIT);
  const wanted = length ?? Math.max(1, list.length);
  if (list.length !== wanted) {
    throw new FileProblem(
      words.otherCount({
        field,
        wanted: groupedNumber(wanted),
        found: groupedNumber(list.length),
      }),
    );
  }
  const column = new Float64Array(list.length);
  list.forEach((entry, row) => {
    const value = numberOf(entry);
    if (value === undefined || !fits(name, value, column[row - 1] ?? -1)) {
      throw new FileProblem(
        words.entryMustBe({ field, entry: groupedNumber(row + 1), wanted: wantedOf(name) }),
      );
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
    throw new FileProblem(words.unknownColumn({ column: unknown.slice(0, 40) }));
  const step = readColumn('step', metrics.step, undefined);
  const columns = METRIC_NAMES.map((name) => [
    name,
    name === 'step' ? step : readColumn(name, metrics[name], step.length),
  ]);
  return Object.fromEntries(columns) as Record<MetricName, Float64Array>;
}
