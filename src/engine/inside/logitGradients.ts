import { matrixProduct, transposed } from '../../analysis/inside/fourier/matrixProduct';
import { cosineSimilarity } from '../../analysis/inside/logits/clockOrPizza';
import type { ModelConfig } from '../../run/config/runConfig';
import type { Weights } from '../../run/model/trainingState';
import { createRandom } from '../../tasks/random';
import { attentionSequence, softmaxOfThree } from './attention';
import { parameterReader } from './parameterReader';

/** ∂L_c/∂E_a and ∂L_c/∂E_b of one entry of the logits, by the embeddings [d] at the first and at the second place. */
export type LogitGradient = readonly [first: Float64Array, second: Float64Array];

/** The function that differentiates a transformer's logit c of the pair (a, b) by the embeddings of its two tokens. */
export function logitGradients(
  model: ModelConfig,
  weights: Weights,
  tokens: number,
): (a: number, b: number, c: number) => LogitGradient {
  const { dModel: d, heads, dMlp: units } = model;
  const weight = parameterReader(weights);
  const { streams, query, scores } = attentionSequence(model, weight, tokens);
  const size = d / heads;
  const [valueWeights, outWeights, inWeights] = [weight('W_V'), weight('W_O'), weight('W_in')];
  const values = streams.map((x) => matrixProduct(x, d, valueWeights)); // [tokens or 1, d]
  const unembed = transposed(weight('W_U'), d); // [tokens, d]
  const unitLogits = transposed(matrixProduct(weight('W_out'), d, weight('W_U')), units); // [tokens, units]
  const [bias, last] = [weight('b_in'), streams[2]];
  const [outBack, inBack, valueBack, keyBack] = [
    transposed(outWeights, d),
    transposed(inWeights, d),
    transposed(valueWeights, d),
    transposed(weight('W_K'), d),
  ];
  const attention = new Float64Array(3);

  return (a, b, c) => {
    const rows = [a, b, 0].map((token, place) =>
      (values[place] as Float64Array).subarray(token * d, (token + 1) * d),
    );
    const shares = Array.from({ length: heads }, (_, h) => {
      const [sa, sb, se] = [scores[0][a * heads + h], scores[1][b * heads + h], scores[2][h]];
      softmaxOfThree(attention, sa as number, sb as number, se as number);
      return Float64Array.from(attention);
    });
    const share = (place: number, j: number) => shares[Math.floor(j / size)]?.[place] as number;
    const mixed = Float64Array.from({ length: d }, (_, j) =>
      rows.reduce((sum, row, place) => sum + share(place, j) * (row[j] as number), 0),
    );
    const residual = matrixProduct(mixed, d, outWeights).map((x, j) => x + (last[j] as number));
    const before = matrixProduct(residual, d, inWeights).map((x, u) => x + (bias[u] as number));

    // Backwards: the hidden layer, the residual stream, what the heads mixed, their scores, the two embeddings.
    const byUnit = before.map((x, u) => (x > 0 ? (unitLogits[c * units + u] as number) : 0));
    const byResidual = matrixProduct(byUnit, units, inBack).map(
      (x, j) => x + (unembed[c * d + j] as number),
    );
    const byMixed = matrixProduct(byResidual, d, outBack);
    const byShare = Array.from({ length: heads }, (_, h) =>
      rows.map((row) => {
        let sum = 0;
        for (let j = h * size; j < (h + 1) * size; j++) {
          sum += (byMixed[j] as number) * (row[j] as number);
        }
        return sum;
      }),
    );
    const gradient = (place: 0 | 1) => {
      const byValue = byMixed.map((x, j) => x * share(place, j));
      const byKey = query.map((q, j) => {
        const h = Math.floor(j / size);
        const byShares = byShare[h] as number[];
        const mean = byShares.reduce((sum, x, i) => sum + x * share(i, j), 0);
        const byScore = share(place, j) * ((byShares[place] as number) - mean);
        return (byScore * q) / Math.sqrt(size);
      });
      const throughValues = matrixProduct(byValue, d, valueBack);
      const throughKeys = matrixProduct(byKey, d, keyBack);
      return throughValues.map((x, j) => x + (throughKeys[j] as number));
    };
    return [gradient(0), gradient(1)];
  };
}

/** Entries of the logits that the gradient symmetry is a mean over. */
export const GRADIENT_TRIPLES = 100;

/**
 * Gradient symmetry s_g (Zhong et al. 2023, "The Clock and the Pizza"): the mean cosine of ∂L_c/∂E_a and ∂L_c/∂E_b over random triples
 * (a, b, c), seeded. .99 of a pizza in the paper, .33 of a clock. In the mlps here it is 1 by architecture.
 */
export function gradientSymmetry(model: ModelConfig, weights: Weights, tokens: number): number {
  const gradient = logitGradients(model, weights, tokens);
  const random = createRandom(0, 'gradient-symmetry');
  let sum = 0;
  for (let i = 0; i < GRADIENT_TRIPLES; i++) {
    const [a, b, c] = [random.integer(tokens), random.integer(tokens), random.integer(tokens)];
    sum += cosineSimilarity(...gradient(a, b, c)) / GRADIENT_TRIPLES;
  }
  return sum;
}
