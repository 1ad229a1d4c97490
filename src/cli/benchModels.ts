import type { RunConfig } from '../run/runConfig';
import { parseSettings } from './parseSettings';

/** The two models that engines are compared on. */
export const BENCH_MODELS = {
  small: { p: 31, dModel: 32, dHidden: 64, trainExamples: 480, rounds: 5, stepsAtMost: 2000 },
  large: { p: 113, dModel: 128, dHidden: 256, trainExamples: 3830, rounds: 3, stepsAtMost: 200 },
} as const;

export type BenchModelName = keyof typeof BENCH_MODELS;

/** The run that a bench model stands for: x + y mod p by an mlp with two tables. */
export function benchConfig(name: BenchModelName): RunConfig {
  const { p, dModel, dHidden, trainExamples } = BENCH_MODELS[name];
  return parseSettings(
    'quick',
    [],
    [
      ['task.p', String(p)],
      ['task.trainExamples', String(trainExamples)],
      ['model.embedding', 'separate'],
      ['model.dModel', String(dModel)],
      ['model.dHidden', String(dHidden)],
    ],
  );
}
