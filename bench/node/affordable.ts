import { BENCH_ROWS, type BenchRow } from '../benchRows';
import { unavailableContender } from './absentContender';
import type { Contender } from './contender';

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
