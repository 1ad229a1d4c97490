type Interval = readonly [number, number];

/** The smallest interval that holds both; the one that there is, where there is but one. */
export function hull(a: Interval | undefined, b: Interval | undefined): Interval | undefined {
  if (!a || !b) return a ?? b;
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}
