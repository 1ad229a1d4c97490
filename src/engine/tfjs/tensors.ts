import type { Tensor2D } from '@tensorflow/tfjs-core';

/** Tensors by parameter name; vectors are [1, columns]. */
export type Tensors = Readonly<Record<string, Tensor2D>>;

/** The tensor of a parameter that the model is known to have. */
export const tensorOf = (tensors: Tensors, name: string): Tensor2D => {
  const tensor = tensors[name];
  if (!tensor) throw new TypeError(`The model has no parameter ${name}.`);
  return tensor;
};
