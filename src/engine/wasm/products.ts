import type { Heap } from './heap';
import type { Address, Kernels } from './kernels';
import { type Matrix, paddedTo8 } from './matrix';

/** A weight matrix as products want it: in panels, copied anew whenever the weights have changed. */
export interface Panels {
  readonly at: Address;
  readonly inner: number;
  /** Padded. */
  readonly columns: number;
  refresh(): void;
}

/** The matrix products of a model. `rows` of A decides how many rows are computed. */
export interface Products {
  /** B as the right factor. */
  panels(b: Matrix): Panels;
  /** Bᵀ as the right factor. */
  transposedPanels(b: Matrix): Panels;
  /** C = A B. */
  product(a: Matrix, b: Panels, c: Matrix, rows?: number): void;
  /** C += A B. */
  addProduct(a: Matrix, b: Panels, c: Matrix, rows?: number): void;
  /** G += Aᵀ B over the first `count` rows of both. */
  weightGradient(a: Matrix, b: Matrix, g: Matrix, count: number): void;
}

/** Binds the kernels of products to matrices. */
export function createProducts(kernels: Kernels, heap: Heap): Products {
  const multiply =
    (accumulate: boolean) =>
    (a: Matrix, b: Panels, c: Matrix, rows = a.rows) =>
      kernels.product(a.at, a.stride, b.at, c.at, c.stride, rows, b.inner, b.columns, accumulate);
  return {
    panels(b) {
      const columns = paddedTo8(b.columns);
      const at = heap.allocateFloats(b.rows * columns);
      const refresh = () => kernels.pack(b.at, b.stride, b.rows, columns, at);
      return { at, inner: b.rows, columns, refresh };
    },
    transposedPanels(b) {
      const columns = paddedTo8(b.rows);
      const at = heap.allocateFloats(b.columns * columns);
      const refresh = () => kernels.packTransposed(b.at, b.stride, b.rows, b.columns, at);
      return { at, inner: b.columns, columns, refresh };
    },
    product: multiply(false),
    addProduct: multiply(true),
    weightGradient: (a, b, g, count) =>
      kernels.weightGradient(
        a.at,
        a.stride,
        b.at,
        b.stride,
        g.at,
        g.stride,
        count,
        g.rows,
        paddedTo8(g.columns),
      ),
  };
}
