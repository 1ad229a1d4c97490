import { addWeightedRows, weightedRowsCapacity } from '../../analysis/inside/fourier/matrixProduct';
import type { ModelConfig } from '../../run/config/runConfig';
import type { Weights } from '../../run/model/trainingState';
import { mlpNetwork } from './mlpNetwork';
import { parameterReader } from './parameterReader';
import { transformerNetwork } from './transformerNetwork';

/** A trained network as tables over tokens, from which the hidden layer and the logits of any pair are added up. */
export interface PairNetwork {
  readonly tokens: number;
  /** Hidden units. */
  readonly units: number;
  readonly relu: boolean;
  /** What a token is in front of the hidden layer (mlp: what it adds to it; transformer: W_E), [tokens, width]. */
  readonly embedding: {
    readonly first: Float64Array;
    /** The same array where both tokens share a table. */
    readonly second: Float64Array;
    readonly width: number;
  };
  /** What an active hidden unit adds to the logits, [units, tokens]: W_out, or W_L = W_out·W_U. */
  readonly output: Float64Array;
  /** Length of what `fill` writes: `units`, and `tokens` more where logits bypass the hidden layer. */
  readonly filled: number;
  /** Writes the hidden units before their activation and then, where there are any, the logits that bypass them. */
  fill(into: Float64Array, a: number, b: number): void;
}

const NETWORKS = { mlp: mlpNetwork, transformer: transformerNetwork } as const;

/** The tables of a network. Products that pairs share are made here once; models are defined in modelParameters. */
export const pairNetwork = (model: ModelConfig, weights: Weights, tokens: number): PairNetwork =>
  NETWORKS[model.kind](model, parameterReader(weights), tokens);

/**
 * Visits all pairs (a, b), b fastest, with the activations [units] and the logits [tokens] of each, in float64. Both arrays are written
 * anew for every pair. p = 59 `quick` takes 20 ms, p = 113 `paper` 0.3 s.
 */
export function forEachPair(
  network: PairNetwork,
  visit: (a: number, b: number, activations: Float64Array, logits: Float64Array) => void,
): void {
  const { tokens, units, relu, output, filled } = network;
  const sum = new Float64Array(filled);
  const activations = sum.subarray(0, units);
  const logits = new Float64Array(tokens);
  const values = new Float64Array(weightedRowsCapacity(units));
  const active = new Int32Array(weightedRowsCapacity(units));
  for (let a = 0; a < tokens; a++) {
    for (let b = 0; b < tokens; b++) {
      network.fill(sum, a, b);
      let count = 0;
      for (let u = 0; u < units; u++) {
        const before = sum[u] as number;
        const after = relu ? (before > 0 ? before : 0) : before * before;
        activations[u] = after;
        if (after === 0) continue;
        values[count] = after;
        active[count++] = u;
      }
      for (let c = 0; c < tokens; c++) logits[c] = filled > units ? (sum[units + c] as number) : 0;
      addWeightedRows(logits, 0, values, active, count, output, tokens);
      visit(a, b, activations, logits);
    }
  }
}

/** A network with the logits of all its pairs: what one forward pass over them gives. */
export interface ForwardPass {
  readonly network: PairNetwork;
  /** [tokens², tokens], pair a · tokens + b. */
  readonly logits: Float32Array;
}

/**
 * The forward pass of a network over all pairs of tokens. Sums are float64. Products that both tokens share are made once, so that p = 113
 * takes less than a second.
 */
export function forwardPass(model: ModelConfig, weights: Weights, tokens: number): ForwardPass {
  const network = pairNetwork(model, weights, tokens);
  const logits = new Float32Array(tokens ** 3);
  forEachPair(network, (a, b, _, row) => {
    logits.set(row, (a * tokens + b) * tokens);
  });
  return { network, logits };
}

/** The activations of one hidden unit over all pairs, [tokens, tokens], a before b. */
export function unitActivations(network: PairNetwork, unit: number): Float32Array {
  const { tokens, relu, filled } = network;
  const sum = new Float64Array(filled);
  const map = new Float32Array(tokens * tokens);
  for (let pair = 0; pair < map.length; pair++) {
    network.fill(sum, Math.floor(pair / tokens), pair % tokens);
    const before = sum[unit] as number;
    map[pair] = relu ? Math.max(0, before) : before * before;
  }
  return map;
}
