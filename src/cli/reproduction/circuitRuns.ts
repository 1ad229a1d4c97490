import { join } from 'node:path';
import type { Environment } from '../../engine/environment';
import { insideFrame } from '../../engine/inside/insideFrame';
import { runErrorText } from '../../messages/wording/runErrors';
import { parseSettings } from '../arguments/optionValues';
import { readFileIfAny } from '../files/inputFile';
import { writeOutput } from '../files/outputFile';
import { trainedWeights } from '../inside/trainedWeights';
import { columnsCsv, readColumnsCsv } from './experimentFiles';
import { NETWORKS, type NetworkName } from './sweepStudies';

/** Both circuits of a network at one step of its run from scratch. */
export interface CircuitRunRow {
  readonly network: string;
  readonly seed: number;
  readonly step: number;
  readonly weightNorm: number;
  readonly trainAccuracy: number;
  readonly testAccuracy: number;
  readonly oGen: number;
  readonly oMemTrain: number;
  readonly oGenHeldOut: number;
  readonly oMemHeldOut: number;
  /** The part of all pairs that a lookup table of the training pairs answers. */
  readonly lookedUp: number;
}

const FILE = 'figure9.csv';
const COLUMNS = [
  'network',
  'seed',
  'step',
  'weightNorm',
  'trainAccuracy',
  'testAccuracy',
  'oGen',
  'oMemTrain',
  'oGenHeldOut',
  'oMemHeldOut',
  'lookedUp',
] as const satisfies readonly (keyof CircuitRunRow)[];

/** Twice as far as the preset Small, so that there is something to see after it has grokked. */
const LAST_STEP = 6000;
const FIRST_STEP = 10;
const FRAMES_PER_DECADE = 20;
export const CIRCUIT_SEEDS: readonly number[] = [0, 1, 2, 3, 4];

/** Step 0, then log-spaced ones. */
function frameSteps(): number[] {
  const count = Math.floor(FRAMES_PER_DECADE * Math.log10(LAST_STEP / FIRST_STEP));
  const spaced = Array.from({ length: count + 1 }, (_, i) =>
    Math.round(FIRST_STEP * 10 ** (i / FRAMES_PER_DECADE)),
  );
  return [...new Set([0, ...spaced, LAST_STEP])];
}

/** Trains one network from scratch and looks at it along its run. Throws a failure as an Error; undefined where interrupted. */
export async function circuitRun(
  network: NetworkName,
  seed: number,
  environment: Environment,
  signal: AbortSignal,
): Promise<CircuitRunRow[] | undefined> {
  const { preset, settings } = NETWORKS[network].network;
  const config = parseSettings(
    preset,
    [],
    [
      ...Object.entries(settings).map(([path, value]) => [path, String(value)] as const),
      ['seed', String(seed)],
      ['engine', 'wasm'],
      ['maxSteps', String(LAST_STEP)],
    ],
  );
  const rows: CircuitRunRow[] = [];
  for await (const trained of trainedWeights(config, frameSteps(), environment, signal)) {
    if ('error' in trained) throw new Error(runErrorText(trained.error));
    const { step, weights } = trained;
    const { rule, accuracy } = insideFrame(config, weights);
    const { oGen, oMemTrain, oGenHeldOut, oMemHeldOut, floor } = rule;
    let squares = 0;
    for (const values of Object.values(weights)) for (const w of values) squares += w * w;
    rows.push({
      network,
      seed,
      step,
      weightNorm: Math.sqrt(squares),
      trainAccuracy: accuracy.train,
      testAccuracy: accuracy.test,
      oGen,
      oMemTrain,
      oGenHeldOut,
      oMemHeldOut,
      lookedUp: floor ** 2,
    });
  }
  return signal.aborted ? undefined : rows;
}

/** Errors: UsageError, OutputError. */
export const saveCircuitRuns = (folder: string, rows: readonly CircuitRunRow[]): Promise<void> =>
  writeOutput(
    join(folder, FILE),
    columnsCsv(
      COLUMNS,
      rows.map((row) => ({ ...row })),
    ),
  );

/** Reads what saveCircuitRuns wrote; an empty list where there is no file. Errors: UsageError. */
export async function readCircuitRuns(folder: string): Promise<readonly CircuitRunRow[]> {
  const csv = await readFileIfAny(join(folder, FILE));
  if (csv === undefined) return [];
  return readColumnsCsv(String(csv)).map((line) => {
    const number = (name: keyof CircuitRunRow) => (line[name] ? Number(line[name]) : Number.NaN);
    return {
      network: line.network ?? '',
      seed: number('seed'),
      step: number('step'),
      weightNorm: number('weightNorm'),
      trainAccuracy: number('trainAccuracy'),
      testAccuracy: number('testAccuracy'),
      oGen: number('oGen'),
      oMemTrain: number('oMemTrain'),
      oGenHeldOut: number('oGenHeldOut'),
      oMemHeldOut: number('oMemHeldOut'),
      lookedUp: number('lookedUp'),
    };
  });
}

/** Runs of one network, each by ascending step. */
export const runsOfNetwork = (
  rows: readonly CircuitRunRow[],
  network: string,
): readonly (readonly CircuitRunRow[])[] => {
  const own = rows.filter((row) => row.network === network);
  const seeds = [...new Set(own.map(({ seed }) => seed))];
  return seeds.map((seed) => own.filter((row) => row.seed === seed));
};
