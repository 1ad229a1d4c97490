import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExperimentName, isExperimentName } from '../../run/phase/experiments';
import type { ExperimentRun, ExperimentRuns } from './experimentRuns';

/** A table of plain values, by the names of its columns. */
export type CsvLine = Readonly<Record<string, string | number | boolean>>;

/** Lines as CSV; NaN is empty. Values hold neither commas nor line ends. */
export function columnsCsv(columns: readonly string[], lines: readonly CsvLine[]): string {
  const text = (value: string | number | boolean | undefined) =>
    value === undefined || Number.isNaN(value) ? '' : String(value);
  const rows = lines.map((line) => columns.map((name) => text(line[name])).join(','));
  return `${[columns.join(','), ...rows].join('\n')}\n`;
}

/** What columnsCsv wrote, as texts by column. */
export function readColumnsCsv(csv: string): Record<string, string>[] {
  const [head = '', ...lines] = csv.trimEnd().split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const values = line.split(',');
    return Object.fromEntries(names.map((name, i) => [name, values[i] ?? '']));
  });
}

const RUNS_FILE = 'figure1.csv';
const CURVES_FILE = 'figure1-curves.csv';
const RUN_COLUMNS = [
  'experiment',
  'seed',
  'seen',
  'memorisedAt',
  'grokkedAt',
  'ungrokkedAt',
  'steps',
  'trainAccuracy',
  'testAccuracy',
] as const;
const CURVE_COLUMNS = [
  'experiment',
  'step',
  'trainAccuracy',
  'testAccuracy',
  'trainExamples',
] as const;

/** A measurement of the run that is drawn. */
export interface CurveRow {
  readonly experiment: string;
  readonly step: number;
  readonly trainAccuracy: number;
  readonly testAccuracy: number;
  readonly trainExamples: number;
}

/** The runs and curves of Figure 1, as a folder holds them. */
export interface SavedExperiments {
  readonly runs: readonly ExperimentRun[];
  readonly curves: readonly CurveRow[];
}

const parseNumber = (text: string | undefined) => (text ? Number(text) : Number.NaN);

/** Saves a row for each run, and the curves of the first run of each experiment. */
export async function saveExperiments(
  folder: string,
  done: ReadonlyMap<ExperimentName, ExperimentRuns>,
): Promise<void> {
  const all = [...done.values()];
  const runs = all.flatMap((experiment) => experiment.runs).map((run) => ({ ...run }));
  const curves = [...done].flatMap(([experiment, { rows }]) =>
    rows.map((row) => ({ ...row, experiment })),
  );
  await writeFile(join(folder, RUNS_FILE), columnsCsv(RUN_COLUMNS, runs));
  await writeFile(join(folder, CURVES_FILE), columnsCsv(CURVE_COLUMNS, curves));
}

/** Reads what saveExperiments wrote; undefined where a file is missing. */
export async function readExperiments(folder: string): Promise<SavedExperiments | undefined> {
  const read = (name: string) =>
    readFile(join(folder, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
  const [runs, curves] = [await read(RUNS_FILE), await read(CURVES_FILE)];
  if (runs === undefined || curves === undefined) return undefined;
  return {
    runs: readColumnsCsv(runs).flatMap((line): ExperimentRun[] => {
      const { experiment = '' } = line;
      if (!isExperimentName(experiment)) return [];
      return [
        {
          experiment,
          seed: parseNumber(line.seed),
          seen: line.seen === 'true',
          memorisedAt: parseNumber(line.memorisedAt),
          grokkedAt: parseNumber(line.grokkedAt),
          ungrokkedAt: parseNumber(line.ungrokkedAt),
          steps: parseNumber(line.steps),
          trainAccuracy: parseNumber(line.trainAccuracy),
          testAccuracy: parseNumber(line.testAccuracy),
        },
      ];
    }),
    curves: readColumnsCsv(curves).map((line) => ({
      experiment: line.experiment ?? '',
      step: parseNumber(line.step),
      trainAccuracy: parseNumber(line.trainAccuracy),
      testAccuracy: parseNumber(line.testAccuracy),
      trainExamples: parseNumber(line.trainExamples),
    })),
  };
}
