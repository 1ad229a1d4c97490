import { parseConfig } from '../src/run/config/parseConfig';
import type { RunConfig } from '../src/run/config/runConfig';
import type { Setting } from '../src/run/config/settings';

/** One model that is timed, full batch. */
export interface BenchRow {
  readonly name: string;
  readonly config: RunConfig;
}

/** Sizes of an mlp with two tables and ReLU, and D. */
export interface MlpSizes {
  readonly p: number;
  readonly dModel: number;
  readonly dHidden: number;
  readonly trainExamples: number;
}

/** x + y mod p from seed 0, at a high learning rate from the first step: a check of the loss would tell little otherwise. */
function configOf(settings: Readonly<Record<string, Setting>>): RunConfig {
  const asked = { 'optimizer.warmupSteps': 0, 'optimizer.learningRate': 0.03, ...settings };
  const { config, problems } = parseConfig(
    Object.entries(asked).map(([path, value]) => [path, String(value)] as const),
  );
  if (problems.length > 0) throw new RangeError(JSON.stringify(problems));
  return config;
}

/** The row of an mlp. */
export function mlpRow({ p, dModel, dHidden, trainExamples }: MlpSizes): BenchRow {
  const config = configOf({
    'task.p': p,
    'task.trainExamples': trainExamples,
    'model.embedding': 'separate',
    'model.dModel': dModel,
    'model.dHidden': dHidden,
  });
  return { name: `p${p}-d${dModel}-h${dHidden}`, config };
}

/** Every row, smallest first. */
export const BENCH_ROWS: readonly BenchRow[] = [
  mlpRow({ p: 31, dModel: 32, dHidden: 64, trainExamples: 480 }),
  mlpRow({ p: 43, dModel: 48, dHidden: 128, trainExamples: 924 }),
  mlpRow({ p: 113, dModel: 128, dHidden: 256, trainExamples: 3830 }),
  mlpRow({ p: 113, dModel: 128, dHidden: 512, trainExamples: 3830 }),
  {
    name: 'transformer-p113-d128-m512',
    config: configOf({ preset: 'paper', 'optimizer.learningRate': 0.01 }),
  },
];

/** How many of them `--quick` times. */
export const QUICK_ROWS = 2;
