/** A measured point. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a series has at one x: all values, their mean and their ends. */
export interface Spread {
  readonly values: readonly number[];
  readonly mean: number;
  readonly least: number;
  readonly most: number;
}

/** All series at one x; undefined for those that have no point there. */
export interface SpreadRow {
  readonly x: number;
  readonly spreads: readonly (Spread | undefined)[];
}

function spreadOf(values: readonly number[]): Spread | undefined {
  if (values.length === 0) return undefined;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { values, mean, least: Math.min(...values), most: Math.max(...values) };
}

/** The points of all series by their x, ascending; those that are not finite are left out. */
export function spreadByX(series: readonly (readonly Point[])[]): SpreadRow[] {
  const finite = series.map((points) =>
    points.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)),
  );
  const places = [...new Set(finite.flat().map(({ x }) => x))].sort((a, b) => a - b);
  return places.map((place) => ({
    x: place,
    spreads: finite.map((points) =>
      spreadOf(points.filter(({ x }) => x === place).map(({ y }) => y)),
    ),
  }));
}
