import type { TimeLine } from '../benchLine';
import type { ContenderName } from '../contenders';

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
