import type { ModelConfig } from '../../run/config/runConfig';

/** Weights by name, in float64. */
export type Doubles = Readonly<Record<string, Float64Array>>;
type Vector = readonly number[];

const row = (w: Doubles, name: string, i: number, width: number): Vector => [
  ...(w[name] as Float64Array).subarray(i * width, (i + 1) * width),
];
const add = (...vectors: Vector[]): Vector =>
  (vectors[0] as Vector).map((_, i) => vectors.reduce((sum, v) => sum + (v[i] as number), 0));
const times = (x: Vector, w: Doubles, name: string): Vector => {
  const matrix = w[name] as Float64Array;
  const columns = matrix.length / x.length;
  return Array.from({ length: columns }, (_, j) =>
    x.reduce((sum, value, i) => sum + value * (matrix[i * columns + j] as number), 0),
  );
};
const dot = (x: Vector, y: Vector) =>
  x.reduce((sum, value, i) => sum + value * (y[i] as number), 0);
const relu = (x: Vector) => x.map((value) => Math.max(0, value));

function mlp(m: ModelConfig, w: Doubles, a: number, b: number): Vector {
  const onehot = m.embedding === 'onehot';
  const [first, second] = m.embedding === 'shared' ? ['W_E', 'W_E'] : ['W_A', 'W_B'];
  const width = onehot ? m.dHidden : m.dModel;
  const sum = add(row(w, first as string, a, width), row(w, second as string, b, width));
  const pre = onehot ? sum : times(sum, w, 'W_in');
  return times(m.activation === 'relu' ? relu(pre) : pre.map((x) => x * x), w, 'W_out');
}

function transformer(m: ModelConfig, w: Doubles, a: number, b: number, tokens: number): Vector {
  const d = m.dModel;
  const sequence = [a, b, tokens].map((t, i) => add(row(w, 'W_E', t, d), row(w, 'W_pos', i, d)));
  const last = sequence[2] as Vector;
  const query = times(last, w, 'W_Q');
  const size = d / m.heads;
  const heads = Array.from({ length: m.heads }, (_, h) => {
    const part = (x: Vector) => x.slice(h * size, (h + 1) * size);
    const scores = sequence.map((t) =>
      Math.exp(dot(part(query), part(times(t, w, 'W_K'))) / Math.sqrt(size)),
    );
    const total = scores.reduce((sum, score) => sum + score, 0);
    return add(
      ...sequence.map((t, i) =>
        part(times(t, w, 'W_V')).map((v) => (v * (scores[i] as number)) / total),
      ),
    );
  });
  const r = add(last, times(heads.flat(), w, 'W_O'));
  const hidden = relu(add(times(r, w, 'W_in'), [...(w.b_in as Float64Array)]));
  const out = add(r, times(hidden, w, 'W_out'), [...(w.b_out as Float64Array)]);
  return times(out, w, 'W_U');
}

/**
 * The logits of one pair [tokens], for tests: the models once more, in float64 and one example at a time. Nothing in
 * common with the engines but the definition.
 */
export const naiveLogits = (
  model: ModelConfig,
  weights: Doubles,
  a: number,
  b: number,
  tokens: number,
): readonly number[] => ({ mlp, transformer })[model.kind](model, weights, a, b, tokens);
