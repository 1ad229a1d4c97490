import type { Weights } from '../../run/model/trainingState';

/** Parameters by name, in doubles, so that all loops see one kind of array. */
export const parameterReader = (weights: Weights) => (name: string) => {
  const values = weights[name];
  if (!values) throw new Error(`The network misses the parameter ${name}.`);
  return Float64Array.from(values);
};
