import { padded, VEC } from './paddedLayout';

/**
 * The rows that members' matrices share: member after member, each padded to whole tiles of four rows, so that every
 * tile belongs to one member and members may differ in length.
 */
export interface RowSpace {
  /** Rows in all, padding included. */
  readonly rows: number;
  /** [member] = (first row, rows without padding). */
  readonly ranges: Uint32Array;
  /** [tile] = (member, first row within the member). */
  readonly tiles: Uint32Array;
}

/** Lays out `counts[member]` rows. */
export function rowSpace(counts: readonly number[]): RowSpace {
  const ranges: number[] = [];
  const tiles: number[] = [];
  let rows = 0;
  counts.forEach((count, member) => {
    ranges.push(rows, count);
    for (let row = 0; row < padded(count); row += VEC) tiles.push(member, row);
    rows += padded(count);
  });
  return { rows, ranges: Uint32Array.from(ranges), tiles: Uint32Array.from(tiles) };
}
