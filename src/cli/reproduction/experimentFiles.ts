import { join } from 'node:path';
import { readCsvTable } from '../../run/csv/csvTable';
import { csvText } from '../../run/csv/csvText';
import {
  EXPERIMENT_NAMES,
  type ExperimentName,
  isExperimentName,
} from '../../run/phase/experiments';
import { readFileIfAny } from '../files/inputFile';
import { writeOutput } from '../files/outputFile';
import type { ExperimentRun, ExperimentRuns } from './experimentRuns';

/** A table of plain values, by the names of its columns. */
export type CsvLine = Readonly<Record<string, string | number | boolean>>;

/** Lines as CSV; NaN is empty. */
export function columnsCsv(columns: readonly string[], lines: readonly CsvLine[]): string {
  const rows = lines.map((line) => columns.map((name) => csvText(line[name] ?? '')).join(','));
  return `${[columns.join(','), ...rows].join('\n')}\n`;
}

/** What columnsCsv wrote, as texts by column. */
export function readColumnsCsv(csv: string): Record<string, string>[] {
  const table = readCsvTable(csv);
  if (!table.ok) throw new Error(`Line ${table.problem.values.line} has quotes that do not close.`);
  const { names, records } = table.value;
  return records.map(({ values }) =>
    Object.fromEntries(names.map((name, i) => [name, values[i] ?? ''])),
  );
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

/** An experiment that has been run, as it is saved: a row for each run, and the curves of the first. */
export const savedExperiment = (
  experiment: ExperimentName,
  { runs, rows }: ExperimentRuns,
): SavedExperiments => ({
  runs,
  curves: rows.map(({ step, trainAccuracy, testAccuracy, trainExamples }) => ({
    experiment,
    step,
    trainAccuracy,
    testAccuracy,
    trainExamples,
  })),
});

/** Both with what one has in place of what the other has of the same experiment, in the order of the experiments. */
export function withExperiment(
  saved: SavedExperiments,
  experiment: ExperimentName,
  added: SavedExperiments,
): SavedExperiments {
  const inOrder = <Row extends { readonly experiment: string }>(
    before: readonly Row[],
    mine: readonly Row[],
  ) =>
    EXPERIMENT_NAMES.flatMap((name) =>
      name === experiment ? mine : before.filter((row) => row.experiment === name),
    );
  return {
    runs: inOrder(saved.runs, added.runs),
    curves: inOrder(saved.curves, added.curves),
  };
}

/** Whether an experiment was run to its end with each of the seeds. */
export const hasExperiment = (
  { runs, curves }: SavedExperiments,
  experiment: ExperimentName,
  seeds: readonly number[],
): boolean =>
  seeds.every((seed) => runs.some((run) => run.experiment === experiment && run.seed === seed)) &&
  curves.some((curve) => curve.experiment === experiment);

/** Errors: UsageError, OutputError. */
export async function saveExperiments(
  folder: string,
  { runs, curves }: SavedExperiments,
): Promise<void> {
  const lines = (rows: readonly object[]) => rows.map((row) => ({ ...row }));
  await writeOutput(join(folder, RUNS_FILE), columnsCsv(RUN_COLUMNS, lines(runs)));
  await writeOutput(join(folder, CURVES_FILE), columnsCsv(CURVE_COLUMNS, lines(curves)));
}

/** Reads what saveExperiments wrote; undefined where a file is missing. Errors: UsageError. */
export async function readExperiments(folder: string): Promise<SavedExperiments | undefined> {
  const read = async (name: string) => (await readFileIfAny(join(folder, name)))?.toString();
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
