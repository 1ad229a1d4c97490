import type { Products } from './products';

/** The kernels that multiply matrices. */
export type ProductKernel = 'product' | 'weightGradient';

/** Products that tell of each call how many operations it is: 2 · rows · inner · columns, without padding. */
export const countedProducts = (
  products: Products,
  count: (kernel: ProductKernel, flops: number) => void,
): Products => ({
  ...products,
  product(a, b, c, rows = a.rows) {
    count('product', 2 * rows * b.inner * c.columns);
    products.product(a, b, c, rows);
  },
  addProduct(a, b, c, rows = a.rows) {
    count('product', 2 * rows * b.inner * c.columns);
    products.addProduct(a, b, c, rows);
  },
  weightGradient(a, b, g, rows) {
    count('weightGradient', 2 * rows * g.rows * g.columns);
    products.weightGradient(a, b, g, rows);
  },
});
