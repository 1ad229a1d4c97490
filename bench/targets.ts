import type { TargetLine, TimeLine } from './benchLine';
import { BENCH_ROWS } from './benchRows';
import type { ContenderName } from './contenders';

/** `engine` is to be at least `targetRatio` times as fast as `peer` on a row. */
interface Target {
  readonly row: string;
  readonly engine: ContenderName;
  readonly peer: ContenderName;
  readonly targetRatio: number;
}

const ALL_ROWS = BENCH_ROWS.map(({ name }) => name);
const [SMALLEST, , MIDDLE] = ALL_ROWS as [string, string, string];
const LARGEST = ALL_ROWS.at(-1);

/** jax-js takes every core that there is, our engine one: on the largest row less is asked. */
const ofJaxWasm = (row: string) => (row === LARGEST ? 4 : 6);

const TARGETS: readonly Target[] = [
  ...ALL_ROWS.map((row) => ({ row, engine: 'wasm', peer: 'tfjs-wasm', targetRatio: 20 }) as const),
  ...ALL_ROWS.map(
    (row) => ({ row, engine: 'wasm', peer: 'jax-wasm', targetRatio: ofJaxWasm(row) }) as const,
  ),
  ...ALL_ROWS.map((row) => ({ row, engine: 'wasm', peer: 'pytorch', targetRatio: 0.7 }) as const),
  { row: SMALLEST, engine: 'webgpu', peer: 'tfjs-webgpu', targetRatio: 20 },
  { row: SMALLEST, engine: 'webgpu', peer: 'jax-webgpu', targetRatio: 4 },
  { row: MIDDLE, engine: 'webgpu', peer: 'tfjs-webgpu', targetRatio: 10 },
  { row: MIDDLE, engine: 'webgpu', peer: 'jax-webgpu', targetRatio: 2.5 },
];

/** The goals on the rows that were timed, each with what was reached. */
export function judgeTargets(times: readonly TimeLine[]): TargetLine[] {
  const timed = new Set(times.map(({ row }) => row));
  const msOf = (row: string, engine: ContenderName) =>
    times.find((line) => line.row === row && line.engine === engine)?.msPerStep;
  return TARGETS.filter(({ row }) => timed.has(row)).map(({ row, engine, peer, targetRatio }) => {
    const target = `${engine} against ${peer}`;
    const [ours, theirs] = [msOf(row, engine), msOf(row, peer)];
    if (ours === undefined || theirs === undefined) return { target, row, targetRatio };
    const ratio = theirs / ours;
    return { target, row, targetRatio, ratio, met: ratio >= targetRatio };
  });
}
