import type { ModelConfig } from '../../run/config/runConfig';
import type { Weights } from '../trainer/trainer';

/**
 * x [n, inner] times w [inner, columns], row-major. Zeros of x cost nothing (half of what ReLUs let through), and four rows of w
 * are added at a time, which halves the time in V8.
 */
function multiply(x: Float64Array, inner: number, w: Float64Array): Float64Array {
  const columns = w.length / inner;
  const n = x.length / inner;
  const out = new Float64Array(n * columns);
  const active = new Int32Array(inner + 3);
  for (let row = 0; row < n; row++) {
    let count = 0;
    for (let i = 0; i < inner; i++) if (x[row * inner + i] !== 0) active[count++] = i;
    active.fill(active[0] as number, count); // what fills the last four up counts 0 times
    for (let k = 0; k < count; k += 4) {
      const at = (i: number) => active[k + i] as number;
      const value = (i: number) => (k + i < count ? (x[row * inner + at(i)] as number) : 0);
      const [x0, x1, x2, x3] = [value(0), value(1), value(2), value(3)];
      const [w0, w1, w2, w3] = [at(0) * columns, at(1) * columns, at(2) * columns, at(3) * columns];
      for (let j = 0; j < columns; j++) {
        out[row * columns + j] =
          (out[row * columns + j] as number) +
          x0 * (w[w0 + j] as number) +
          x1 * (w[w1 + j] as number) +
          x2 * (w[w2 + j] as number) +
          x3 * (w[w3 + j] as number);
      }
    }
  }
  return out;
}

/** What a pair adds up from tables: the hidden layer before its activation, and logits that bypass it. */
interface Tables {
  readonly hidden: number;
  readonly relu: boolean;
  /** [hidden, tokens]: what an active hidden unit adds to the logits. */
  readonly unembedding: Float64Array;
  /** Writes the hidden units and then, if `sum` is longer, the tokens' logits. */
  fill(sum: Float64Array, a: number, b: number): void;
}

/** Parameters by name, in doubles, so that all loops here see one kind of array. */
const parameterReader = (weights: Weights) => (name: string) => {
  const values = weights[name];
  if (!values) throw new Error(`pairLogits misses the parameter ${name}.`);
  return Float64Array.from(values);
};

/** pre = A[a] + B[b], with the tables multiplied by W_in in advance where there is one. */
function mlpTables(model: ModelConfig, weights: Weights): Tables {
  const { embedding, dHidden: hidden, dModel } = model;
  const weight = parameterReader(weights);
  const [first, second] = (embedding === 'shared' ? ['W_E', 'W_E'] : ['W_A', 'W_B']).map((name) =>
    embedding === 'onehot' ? weight(name) : multiply(weight(name), dModel, weight('W_in')),
  ) as [Float64Array, Float64Array];
  return {
    hidden,
    relu: model.activation === 'relu',
    unembedding: weight('W_out'),
    fill(sum, a, b) {
      for (let j = 0; j < hidden; j++) {
        sum[j] = (first[a * hidden + j] as number) + (second[b * hidden + j] as number);
      }
    },
  };
}

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
function transformerTables(model: ModelConfig, weights: Weights, tokens: number): Tables {
  const { dModel: d, heads, dMlp: hidden } = model;
  const weight = parameterReader(weights);
  const [embed, places, unembed] = [weight('W_E'), weight('W_pos'), weight('W_U')];
  const width = hidden + tokens;
  const onward = concatColumns(weight('W_in'), hidden, unembed, tokens); // [d, width]
  const sequence = [0, 1, 2].map((position) => {
    const rows = position === 2 ? embed.subarray(tokens * d) : embed.subarray(0, tokens * d);
    return rows.map((x, i) => x + (places[position * d + (i % d)] as number));
  }); // [tokens or 1, d]
  const last = sequence[2] as Float64Array;
  const query = multiply(last, d, weight('W_Q'));
  const size = d / heads;
  const scores = sequence.map((x) => {
    const products = multiply(x, d, weight('W_K')).map((key, i) => key * (query[i % d] as number));
    return Float64Array.from({ length: products.length / size }, (_, i) =>
      products.subarray(i * size, (i + 1) * size).reduce((sum, q) => sum + q / Math.sqrt(size), 0),
    );
  }); // [tokens or 1, heads]
  const outputs = multiply(weight('W_O'), d, onward); // [d, width]
  const read = sequence.map((x) => {
    const values = multiply(x, d, weight('W_V'));
    const byHead = new Float64Array(values.length * heads); // [tokens · heads, d], other heads' columns 0
    values.forEach((value, i) => {
      const head = Math.floor((i % d) / size);
      byHead[(Math.floor(i / d) * heads + head) * d + (i % d)] = value;
    });
    return multiply(byHead, d, outputs); // [tokens · heads, width]
  });
  const base = multiply(last, d, onward);
  weight('b_in').forEach((bias, j) => {
    base[j] = (base[j] as number) + bias;
  });
  multiply(weight('b_out'), d, unembed).forEach((logit, c) => {
    base[hidden + c] = (base[hidden + c] as number) + logit;
  });
  return {
    hidden,
    relu: true,
    unembedding: multiply(weight('W_out'), d, unembed),
    fill(sum, a, b) {
      sum.set(base);
      for (let h = 0; h < heads; h++) {
        const rows = [a * heads + h, b * heads + h, h];
        const logits = rows.map((row, i) => scores[i]?.[row] as number);
        const most = Math.max(...logits);
        const parts = logits.map((logit) => Math.exp(logit - most));
        const total = parts.reduce((all, part) => all + part, 0);
        rows.forEach((row, i) => {
          const table = read[i] as Float64Array;
          const share = (parts[i] as number) / total;
          for (let j = 0; j < width; j++) {
            sum[j] = (sum[j] as number) + share * (table[row * width + j] as number);
          }
        });
      }
    },
  };
}

const TABLES = { mlp: mlpTables, transformer: transformerTables } as const;

/**
 * The logits of a network over all pairs of tokens, [tokens², tokens], pair a · tokens + b; the models are defined in
 * modelParameters. Sums are float64. Products that both tokens share are made once, so that p = 113 takes less than a second.
 */
export function pairLogits(model: ModelConfig, weights: Weights, tokens: number): Float32Array {
  const { hidden, relu, unembedding, fill } = TABLES[model.kind](model, weights, tokens);
  const logits = new Float32Array(tokens ** 3);
  const sum = new Float64Array(model.kind === 'mlp' ? hidden : hidden + tokens);
  for (let pair = 0; pair < tokens * tokens; pair++) {
    fill(sum, Math.floor(pair / tokens), pair % tokens);
    const active = sum.subarray(0, hidden).map((pre) => (relu ? Math.max(0, pre) : pre * pre));
    const through = multiply(active, hidden, unembedding);
    for (let c = 0; c < tokens; c++) {
      logits[pair * tokens + c] = (through[c] as number) + (sum[hidden + c] ?? 0);
    }
  }
  return logits;
}
