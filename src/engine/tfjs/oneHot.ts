import { type Tensor2D, tensor2d } from '@tensorflow/tfjs-core';

/** Rows of zeros with a one at each index: [indices, width]. A product with it looks rows of a table up. */
export function oneHot(indices: ArrayLike<number>, width: number): Tensor2D {
  const values = new Float32Array(indices.length * width);
  for (let i = 0; i < indices.length; i++) values[i * width + (indices[i] as number)] = 1;
  return tensor2d(values, [indices.length, width]);
}
