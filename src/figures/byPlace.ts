/** Values measured at one place of the horizontal axis. */
export interface SpreadAtX {
  readonly x: number;
  readonly mean: number;
  readonly least: number;
  readonly most: number;
}

/** Points by their x, ascending; those that are not finite are left out. */
export function spreadByX(
  points: readonly { readonly x: number; readonly y: number }[],
): SpreadAtX[] {
  const places = new Map<number, number[]>();
  for (const { x, y } of points) {
    if (Number.isFinite(x) && Number.isFinite(y)) places.set(x, [...(places.get(x) ?? []), y]);
  }
  return [...places]
    .sort(([a], [b]) => a - b)
    .map(([x, values]) => ({
      x,
      mean: values.reduce((sum, value) => sum + value, 0) / values.length,
      least: Math.min(...values),
      most: Math.max(...values),
    }));
}
