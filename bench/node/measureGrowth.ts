import type { GrowthLine } from '../benchLine';
import { fitExponent, type GrowthPoint } from '../fitExponent';
import type { GrowthSeries } from '../growthSeries';
import type { Contender } from './contender';
import { type TimeBudget, timeRow } from './timeRow';

/** ms per step of each contender over a series of models; those with fewer than two figures are left out. */
export async function measureGrowth(
  { growth, model, rows }: GrowthSeries,
  contenders: readonly Contender[],
  pace: TimeBudget,
): Promise<GrowthLine[]> {
  const points = new Map(contenders.map(({ name }) => [name, [] as GrowthPoint[]]));
  for (const { size, row } of rows) {
    for (const line of await timeRow(row, contenders, pace)) {
      if ('msPerStep' in line) points.get(line.engine)?.push({ size, msPerStep: line.msPerStep });
    }
  }
  return [...points]
    .filter(([, found]) => found.length > 1)
    .map(([engine, found]) => ({
      growth,
      engine,
      model,
      points: found,
      exponent: fitExponent(found),
    }));
}
