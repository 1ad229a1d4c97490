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
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return { values, mean, least, most };
}

/**
 * The points of all series at no more than `most` places: where there are more, neighbours on a log axis stand together, at the mean of
 * their places.
 */
export function atFewPlaces(
  series: readonly (readonly Point[])[],
  most: number,
): readonly (readonly Point[])[] {
  const places = [...new Set(series.flatMap((points) => points.map(({ x }) => x)))]
    .filter((x) => x > 0 && Number.isFinite(x))
    .sort((a, b) => a - b);
  const [least, last] = [places[0], places.at(-1)];
  if (places.length <= most || least === undefined || last === undefined) return series;
  const width = Math.log(last / least) / most;
  const binOf = (x: number) => Math.min(most - 1, Math.floor(Math.log(x / least) / width));
  const sums = new Map<number, { sum: number; count: number }>();
  for (const place of places) {
    const { sum, count } = sums.get(binOf(place)) ?? { sum: 0, count: 0 };
    sums.set(binOf(place), { sum: sum + place, count: count + 1 });
  }
  const placeOf = (x: number) => {
    const { sum, count } = sums.get(binOf(x)) ?? { sum: x, count: 1 };
    return sum / count;
  };
  return series.map((points) => points.map(({ x, y }) => ({ x: x > 0 ? placeOf(x) : x, y })));
}

/** The points of all series by their x, ascending; those that are not finite are left out. */
export function spreadByX(series: readonly (readonly Point[])[]): SpreadRow[] {
  const finite = series.map((points) =>
    points.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)),
  );
  const byPlace = new Map<number, number[][]>();
  for (const [i, points] of finite.entries()) {
    for (const { x, y } of points) {
      const values = byPlace.get(x) ?? finite.map(() => []);
      byPlace.set(x, values);
      values[i]?.push(y);
    }
  }
  return [...byPlace]
    .sort(([a], [b]) => a - b)
    .map(([x, values]) => ({ x, spreads: values.map(spreadOf) }));
}
