import { numpy as np } from '@jax-js/jax';
import type { TrainerSpec } from '../../../src/engine/trainer';
import { modelParameters } from '../../../src/run/modelParameters';
import type { JaxWeights } from './jaxNetwork';

/** Arrays on the device in the shapes of a model's parameters, with the values that `valuesOf` gives. */
export const uploadWeights = (
  { model, tokens }: TrainerSpec,
  valuesOf: (name: string, size: number) => Float32Array,
): JaxWeights =>
  Object.fromEntries(
    modelParameters(model, tokens).map(({ name, rows, columns, vector }) => {
      const shape = vector ? [columns] : [rows, columns];
      return [name, np.array(valuesOf(name, rows * columns)).reshape(shape)];
    }),
  );
