import type { ConditionsLine, TimeLine } from '../benchLine';
import type { ContenderName } from '../contenders';

/** Milliseconds with three digits that count. */
export const msText = (ms: number): string =>
  ms >= 1000 ? Math.round(ms).toLocaleString('en') : ms.toPrecision(3);

/** How many times; a digit after the point where it counts. */
export const timesText = (ratio: number): string =>
  `${ratio >= 10 ? Math.round(ratio).toLocaleString('en') : ratio.toFixed(ratio < 1 ? 2 : 1)} ×`;

export const gflopsText = (gflops: number): string => gflops.toFixed(gflops < 10 ? 2 : 1);

/** How many times longer a step takes than on one of ours, in the same row; undefined where either has no figure. */
export function slowdown(
  times: readonly TimeLine[],
  row: string,
  engine: ContenderName,
  ours: ContenderName,
): number | undefined {
  const msOf = (name: ContenderName) =>
    times.find((line) => line.row === row && line.engine === name)?.msPerStep;
  const [theirs, own] = [msOf(engine), msOf(ours)];
  return theirs === undefined || own === undefined ? undefined : theirs / own;
}

/** What it was measured on, in a few sentences. */
export function conditionsText({ conditions }: ConditionsLine): string {
  const { browser, adapter, crossOriginIsolated, contenders, cores, processor, node, peers } =
    conditions;
  const isolated = crossOriginIsolated ? ', cross-origin isolated' : '';
  const versions = Object.entries(peers).map(([name, version]) => `${name} ${version}`);
  const labels = Object.entries(contenders).map(([name, label]) => `${name}: ${label}`);
  return [
    `Headless Chromium ${browser}${isolated}, WebGPU on ${adapter}, ${cores} cores of ${processor}, Node ${node};`,
    `${versions.join(', ')}; ${labels.join('; ')}. The run took ${conditions.seconds} s; load before it: ${conditions.otherLoad.toFixed(1)}.`,
  ].join(' ');
}
