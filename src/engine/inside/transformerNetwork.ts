import { matrixProduct } from '../../analysis/inside/fourier/matrixProduct';
import type { ModelConfig } from '../../run/config/runConfig';
import { attentionSequence, softmaxOfThree } from './attention';
import type { PairNetwork } from './pairNetwork';

/** Rows of w [n, left] and of v [n, right] side by side: [n, left + right]. */
function concatColumns(
  w: Float64Array,
  left: number,
  v: Float64Array,
  right: number,
): Float64Array {
  const out = new Float64Array(w.length + v.length);
  for (let i = 0; i < w.length / left; i++) {
    out.set(w.subarray(i * left, (i + 1) * left), i * (left + right));
    out.set(v.subarray(i * right, (i + 1) * right), i * (left + right) + left);
  }
  return out;
}

/**
 * The residual stream at "=" is linear in the heads' attention, so what each head reads from each (token, position) is carried
 * to the hidden layer and to the logits once; a pair only weighs these rows. Scores are tables too.
 */
export function transformerNetwork(
  model: ModelConfig,
  weight: (name: string) => Float64Array,
  tokens: number,
): PairNetwork {
  const { dModel: d, heads, dMlp: units } = model;
  const unembed = weight('W_U');
  const width = units + tokens;
  const onward = concatColumns(weight('W_in'), units, unembed, tokens); // [d, width]
  const { streams, scores } = attentionSequence(model, weight, tokens);
  const size = d / heads;
  const outputs = matrixProduct(weight('W_O'), d, onward); // [d, width]
  const valueWeights = weight('W_V');
  const [readFirst, readSecond, readEquals] = streams.map((x) => {
    const values = matrixProduct(x, d, valueWeights);
    const byHead = new Float64Array(values.length * heads); // [tokens · heads, d], other heads' columns 0
    values.forEach((value, i) => {
      const head = Math.floor((i % d) / size);
      byHead[(Math.floor(i / d) * heads + head) * d + (i % d)] = value;
    });
    return matrixProduct(byHead, d, outputs); // [tokens · heads, width]
  }) as [Float64Array, Float64Array, Float64Array];
  const base = matrixProduct(streams[2], d, onward);
  weight('b_in').forEach((bias, j) => {
    base[j] = (base[j] as number) + bias;
  });
  matrixProduct(weight('b_out'), d, unembed).forEach((logit, c) => {
    base[units + c] = (base[units + c] as number) + logit;
  });
  const shares = new Float64Array(3);
  const embedding = weight('W_E').slice(0, tokens * d); // without "="
  return {
    tokens,
    units,
    relu: true,
    embedding: { first: embedding, second: embedding, width: d },
    output: matrixProduct(weight('W_out'), d, unembed),
    filled: width,
    fill(into, a, b) {
      into.set(base);
      for (let h = 0; h < heads; h++) {
        const [rowA, rowB] = [a * heads + h, b * heads + h];
        softmaxOfThree(
          shares,
          scores[0][rowA] as number,
          scores[1][rowB] as number,
          scores[2][h] as number,
        );
        const x = shares[0] as number;
        const y = shares[1] as number;
        const z = shares[2] as number;
        const [atA, atB, atEquals] = [rowA * width, rowB * width, h * width];
        for (let j = 0; j < width; j++) {
          into[j] =
            (into[j] as number) +
            x * (readFirst[atA + j] as number) +
            y * (readSecond[atB + j] as number) +
            z * (readEquals[atEquals + j] as number);
        }
      }
    },
  };
}
