/** A place in the map: x to the right, y downwards. */
export interface MapPlace {
  readonly column: number;
  readonly row: number;
}

/** How many places a key moves by, to the right and downwards. */
const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  PageUp: [0, -10],
  PageDown: [0, 10],
  Home: [Number.NEGATIVE_INFINITY, 0],
  End: [Number.POSITIVE_INFINITY, 0],
};
const SHIFT_FACTOR = 10;

/** Where a key leads to in a map of `count` × `count` places; undefined where it is no key of the map. */
export function moveInMap(
  { column, row }: MapPlace,
  count: number,
  key: string,
  isLarge: boolean,
): MapPlace | undefined {
  const move = MOVES[key];
  if (!move) return undefined;
  const factor = isLarge ? SHIFT_FACTOR : 1;
  const within = (at: number, by: number) =>
    Math.min(count - 1, Math.max(0, by === 0 ? at : at + factor * by));
  return { column: within(column, move[0]), row: within(row, move[1]) };
}
