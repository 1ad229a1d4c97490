import { runFilesText } from '../../../messages/en/runFiles';
import { groupedNumber } from '../../../messages/format/numbers';
import { FIELDS } from '../../../run/config/fields';
import { METRIC_NAMES, type MetricColumns, type MetricName } from '../../../run/metrics/metrics';
import { checked, FileProblem } from './checkedJson';

const messages = runFilesText;
const MAX_ROWS = FIELDS.maxSteps.max + 1;
const SHARES: readonly MetricName[] = ['trainAccuracy', 'testAccuracy', 'randomLabels'];

/** A number as the file has it; undefined where it is none. */
function readNumber(value: unknown): number | undefined {
  if (value === null) return Number.NaN;
  if (value === 'Infinity' || value === '-Infinity') return Number(value);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** What the numbers of a column have to be, beyond numbers. */
function isAllowed(name: MetricName, value: number, before: number): boolean {
  if (name === 'step') return Number.isInteger(value) && value > before && value < MAX_ROWS;
  return !SHARES.includes(name) || Number.isNaN(value) || (value >= 0 && value <= 1);
}

const expectedText = (name: MetricName): string => {
  if (name === 'step') return messages.laterStep({ most: groupedNumber(FIELDS.maxSteps.max) });
  return SHARES.includes(name) ? messages.share : messages.number;
};

function readColumn(name: MetricName, json: unknown, length: number | undefined): Float64Array {
  const field = `metrics.${name}`;
  const list = checked.list(field, json, MAX_ROWS);
  const wanted = length ?? Math.max(1, list.length);
  if (list.length !== wanted) {
    throw new FileProblem(
      messages.otherCount({
        field,
        wanted: groupedNumber(wanted),
        found: groupedNumber(list.length),
      }),
    );
  }
  const column = new Float64Array(list.length);
  list.forEach((entry, row) => {
    const value = readNumber(entry);
    if (value === undefined || !isAllowed(name, value, column[row - 1] ?? -1)) {
      throw new FileProblem(
        messages.entryMustBe({ field, entry: groupedNumber(row + 1), wanted: expectedText(name) }),
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
    throw new FileProblem(messages.unknownColumn({ column: unknown.slice(0, 40) }));
  const step = readColumn('step', metrics.step, undefined);
  const columns = METRIC_NAMES.map((name) => [
    name,
    name === 'step' ? step : readColumn(name, metrics[name], step.length),
  ]);
  return Object.fromEntries(columns) as Record<MetricName, Float64Array>;
}
