import type { ModelConfig } from '../../run/config/runConfig';
import { forEachPair, pairNetwork } from '../inside/pairNetwork';
import type { Weights } from '../trainer/trainer';

/**
 * The logits of a network over all pairs of tokens, [tokens², tokens], pair a · tokens + b; the models are defined in
 * modelParameters. Sums are float64. Products that both tokens share are made once, so that p = 113 takes less than a second.
 */
export function pairLogits(model: ModelConfig, weights: Weights, tokens: number): Float32Array {
  const logits = new Float32Array(tokens ** 3);
  forEachPair(pairNetwork(model, weights, tokens), (a, b, _, row) => {
    logits.set(row, (a * tokens + b) * tokens);
  });
  return logits;
}
