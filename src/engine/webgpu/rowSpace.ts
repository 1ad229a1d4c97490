import type { GpuProgram } from './device/gpuProgram';
import type { DeviceRows } from './products';

/** Rows of a tile: the most that one invocation of a product covers. */
const TILE_ROWS = 8;

/** `rows` with the padding that a row space gives them. */
export const tiledRows = (rows: number): number => Math.ceil(rows / TILE_ROWS) * TILE_ROWS;

/**
 * The rows that members' matrices share: member after member, each padded to whole tiles of eight rows, so that every
 * tile belongs to one member and members may differ in length.
 */
export interface RowSpace {
  /** Rows in all, padding included. */
  readonly rows: number;
  /** Rows in all without padding. */
  readonly usedRows: number;
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
    for (let row = 0; row < tiledRows(count); row += TILE_ROWS) tiles.push(member, row);
    rows += tiledRows(count);
  });
  const filled = counts.reduce((sum, count) => sum + count, 0);
  return {
    rows,
    usedRows: filled,
    ranges: Uint32Array.from(ranges),
    tiles: Uint32Array.from(tiles),
  };
}

/** Puts a row space on the device. */
export const uploadRowSpace = (program: GpuProgram, space: RowSpace): DeviceRows => ({
  rows: space.rows,
  usedRows: space.usedRows,
  tiles: program.upload(space.tiles),
  ranges: program.upload(space.ranges),
});
