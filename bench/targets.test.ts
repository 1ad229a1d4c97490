import { expect, it } from 'vitest';
import type { TimeLine } from './benchLine';
import { BENCH_ROWS } from './benchRows';
import type { ContenderName } from './contenders';
import { judgeTargets } from './targets';

const [small, , , , large] = BENCH_ROWS.map(({ name }) => name) as [
  string,
  string,
  string,
  string,
  string,
];
const time = (row: string, engine: ContenderName, msPerStep: number): TimeLine => ({
  row,
  engine,
  msPerStep,
  gflops: 1,
  rounds: 1,
  label: '',
});

it('tells how many times faster we are and whether that is enough', () => {
  const judged = judgeTargets([
    time(small, 'wasm', 2),
    time(small, 'tfjs-wasm', 40),
    time(small, 'jax-wasm', 11.9),
    time(small, 'pytorch', 1.5),
  ]);
  const of = (target: string) => judged.find((line) => line.target === target);
  expect(of('wasm against tfjs-wasm')).toMatchObject({ targetRatio: 20, ratio: 20, met: true });
  expect(of('wasm against jax-wasm')).toMatchObject({ targetRatio: 6, ratio: 5.95, met: false });
  expect(of('wasm against pytorch')).toMatchObject({ targetRatio: 0.7, ratio: 0.75, met: true });
});

it('asks for less against jax-js on the largest row', () => {
  const [line] = judgeTargets([time(large, 'wasm', 1), time(large, 'jax-wasm', 5)]).filter(
    ({ target }) => target === 'wasm against jax-wasm',
  );
  expect(line).toMatchObject({ targetRatio: 4, ratio: 5, met: true });
});

it('judges nothing that was not measured, and no row that was not run', () => {
  const judged = judgeTargets([time(small, 'wasm', 2)]);
  expect(new Set(judged.map(({ row }) => row))).toEqual(new Set([small]));
  for (const line of judged) expect(line).not.toHaveProperty('met');
  expect(judgeTargets([])).toEqual([]);
});
