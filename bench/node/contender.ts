import type { RunConfig } from '../../src/run/config/runConfig';
import { BENCH_ROWS, type BenchRow } from '../benchRows';
import type { ContenderName } from '../contenders';
import type { Started } from '../protocol';

/** Something that trains and can be timed, wherever it runs. Errors: Error with a sentence for people. */
export interface Contender {
  readonly name: ContenderName;
  /** Sets a model up and does its first steps. It is then idle until it is timed. */
  start(config: RunConfig, steps: number): Promise<Started>;
  /** Milliseconds per step over about `budgetMs`. */
  time(budgetMs: number, stepsAtMost: number): Promise<number>;
  /** Frees everything. `start` may be called again. */
  stop(): Promise<void>;
}

/** Stands in for a contender that cannot take part, and says why. */
export function unavailableContender(name: ContenderName, why: string): Contender {
  const refuse = async () => {
    throw new Error(why);
  };
  return { name, start: refuse, time: refuse, stop: async () => {} };
}

/** The largest rows, on which TensorFlow.js on software WebGPU takes about 14 s a step, and no target waits for it. */
const LARGEST_ROWS = BENCH_ROWS.slice(3).map(({ name }) => name);

/** The contenders of a row, without those that would take more time than their figure is worth. */
export const withoutSlowContenders = (
  row: BenchRow,
  contenders: readonly Contender[],
  software: boolean,
): readonly Contender[] =>
  contenders.map((contender) =>
    software && contender.name === 'tfjs-webgpu' && LARGEST_ROWS.includes(row.name)
      ? unavailableContender(contender.name, 'Left out on software WebGPU: over 10 s a step.')
      : contender,
  );
