import { matrixProduct } from '../../analysis/inside/fourier/matrixProduct';
import type { AttentionMaps } from '../../analysis/inside/frame';
import type { ModelConfig } from '../../run/config/runConfig';
import type { Weights } from '../../run/model/trainingState';
import { parameterReader } from './parameterReader';

/** The sequence a, b, "=" of a transformer: what stands at its three places. */
export interface Sequence {
  /** Embedding and position of every token that may stand there: [tokens, d], [tokens, d] and [1, d]. */
  readonly streams: readonly [Float64Array, Float64Array, Float64Array];
  /** The query of "=", [d]. */
  readonly query: Float64Array;
  /** What each head scores each token by, before the softmax, [tokens or 1, heads]. */
  readonly scores: readonly [Float64Array, Float64Array, Float64Array];
}

/** The residual stream in front of the attention layer, and the scores of "=", for every token. */
export function attentionSequence(
  { dModel: d, heads }: ModelConfig,
  weight: (name: string) => Float64Array,
  tokens: number,
): Sequence {
  const [embed, places] = [weight('W_E'), weight('W_pos')];
  const stream = (position: number) => {
    const rows = position === 2 ? embed.subarray(tokens * d) : embed.subarray(0, tokens * d);
    return rows.map((x, i) => x + (places[position * d + (i % d)] as number));
  };
  const streams = [stream(0), stream(1), stream(2)] as const;
  const query = matrixProduct(streams[2], d, weight('W_Q'));
  const keys = weight('W_K');
  const size = d / heads;
  const score = (x: Float64Array) => {
    const products = matrixProduct(x, d, keys);
    return Float64Array.from({ length: products.length / size }, (_, i) => {
      let sum = 0;
      for (let j = i * size; j < (i + 1) * size; j++) {
        sum += (products[j] as number) * (query[j % d] as number);
      }
      return sum / Math.sqrt(size);
    });
  };
  return { streams, query, scores: [score(streams[0]), score(streams[1]), score(streams[2])] };
}

/** Writes the softmax of three scores into `into`. */
export function softmaxOfThree(into: Float64Array, x: number, y: number, z: number): void {
  const most = Math.max(x, y, z);
  const [ex, ey, ez] = [Math.exp(x - most), Math.exp(y - most), Math.exp(z - most)];
  const total = ex + ey + ez;
  into[0] = ex / total;
  into[1] = ey / total;
  into[2] = ez / total;
}

/** Attention of a transformer over all pairs. */
export function attentionMaps(model: ModelConfig, weights: Weights, tokens: number): AttentionMaps {
  const { heads } = model;
  const { scores } = attentionSequence(model, parameterReader(weights), tokens);
  const map = () => new Float32Array(heads * tokens * tokens);
  const maps = { toFirst: map(), toSecond: map(), toEquals: map() };
  const shares = new Float64Array(3);
  for (let h = 0; h < heads; h++) {
    for (let pair = 0; pair < tokens * tokens; pair++) {
      const [a, b] = [Math.floor(pair / tokens), pair % tokens];
      softmaxOfThree(
        shares,
        scores[0][a * heads + h] as number,
        scores[1][b * heads + h] as number,
        scores[2][h] as number,
      );
      const at = h * tokens * tokens + pair;
      maps.toFirst[at] = shares[0] as number;
      maps.toSecond[at] = shares[1] as number;
      maps.toEquals[at] = shares[2] as number;
    }
  }
  return maps;
}

/** Mean attention of each head over all pairs, [heads] each. */
export function meanAttention(maps: AttentionMaps, heads: number): AttentionMaps {
  const mean = (map: Float32Array) =>
    Float32Array.from({ length: heads }, (_, h) => {
      const pairs = map.length / heads;
      let sum = 0;
      for (let i = h * pairs; i < (h + 1) * pairs; i++) sum += map[i] as number;
      return sum / pairs;
    });
  return {
    toFirst: mean(maps.toFirst),
    toSecond: mean(maps.toSecond),
    toEquals: mean(maps.toEquals),
  };
}
