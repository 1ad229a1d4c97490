import type { PaddedLayout } from '../trainer/paddedLayout';
import { padded, VEC } from '../trainer/paddedLayout';
import type { Heap } from './heap';
import type { Address } from './kernels';

/** Columns of a register tile: rows are padded with zeros to whole tiles. */
export const TILE = 8;
export const paddedTo8 = (n: number): number => padded(n, TILE);

/** Floats after which rows meet in the same few places of a cache, so that they drive each other out. */
const CACHE_CONFLICT_FLOATS = 128;

/** A matrix in the module's memory, row by row. */
export interface Matrix {
  readonly at: Address;
  /** Bytes from one row to the next. */
  readonly stride: number;
  readonly rows: number;
  /** Without padding. */
  readonly columns: number;
}

/** Floats in the module's memory, whole tiles. */
export interface Span {
  readonly at: Address;
  readonly floats: number;
}

/** A matrix of zeros whose rows are padded to whole tiles and do not clash in the cache. */
export function newMatrix(heap: Heap, rows: number, columns: number): Matrix {
  const width = paddedTo8(columns);
  const floats = width % CACHE_CONFLICT_FLOATS === 0 ? width + 2 * TILE : width;
  return { at: heap.allocateFloats(rows * floats), stride: 4 * floats, rows, columns };
}

/** Rows of a matrix from `first` on. */
export const rowRange = (matrix: Matrix, first: number, rows: number): Matrix => ({
  ...matrix,
  at: matrix.at + first * matrix.stride,
  rows,
});

/** A parameter, its gradient or a moment in a block at `base`; with `rows`, that many rows from its first on. */
export function parameterMatrix(
  layout: PaddedLayout,
  base: Address,
  name: string,
  rows?: number,
): Matrix {
  const { offset4, stride4, columns, rows: own } = layout.at(name);
  const bytes = 4 * VEC;
  return { at: base + bytes * offset4, stride: bytes * stride4, rows: rows ?? own, columns };
}

/** Floats that a matrix covers, padding included. */
export const floatCount = ({ stride, rows }: Matrix): number => (stride / 4) * rows;

/** A matrix as a row of floats. */
export const toSpan = (matrix: Matrix): Span => ({ at: matrix.at, floats: floatCount(matrix) });
