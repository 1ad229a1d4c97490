import { matrixProduct } from '../../analysis/inside/fourier/matrixProduct';
import type { ModelConfig } from '../../run/config/runConfig';
import type { PairNetwork } from './pairNetwork';

/** pre = A[a] + B[b], with the tables multiplied by W_in in advance where there is one. */
export function mlpNetwork(
  { embedding, activation, dHidden: units, dModel }: ModelConfig,
  weight: (name: string) => Float64Array,
  tokens: number,
): PairNetwork {
  const table = (name: string) =>
    embedding === 'onehot' ? weight(name) : matrixProduct(weight(name), dModel, weight('W_in'));
  const first = table(embedding === 'shared' ? 'W_E' : 'W_A');
  const second = embedding === 'shared' ? first : table('W_B');
  return {
    tokens,
    units,
    relu: activation === 'relu',
    embedding: { first, second, width: units },
    output: weight('W_out'),
    filled: units,
    fill(into, a, b) {
      for (let j = 0; j < units; j++) {
        into[j] = (first[a * units + j] as number) + (second[b * units + j] as number);
      }
    },
  };
}
