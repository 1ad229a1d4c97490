import type { DecayCurve } from './decayCurves';

/**
 * ln norm at a level (a logarithm), interpolated in a straight line between the two neighbours along weight decay on either side of it.
 * A curve that passes the level more than once has the mean of what it has there. Undefined where it does not: nothing is extrapolated.
 */
export function normAtLevel({ places }: DecayCurve, level: number): number | undefined {
  const found = places.slice(1).flatMap((after, i) => {
    const before = places[i] as (typeof places)[number];
    const [low, high] = [before.level, after.level];
    if (low === high || Math.min(low, high) > level || Math.max(low, high) < level) return [];
    const share = (level - low) / (high - low);
    return [before.norm + share * (after.norm - before.norm)];
  });
  if (found.length === 0) return undefined;
  return found.reduce((sum, norm) => sum + norm, 0) / found.length;
}
