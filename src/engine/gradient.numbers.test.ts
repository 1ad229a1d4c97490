import { afterAll, describe, expect, it } from 'vitest';
import { nodeEnvironment } from '../cli/nodeEnvironment';
import { DEFAULTS } from '../run/presets';
import type { EngineName, ModelConfig } from '../run/runConfig';
import { configOf } from '../run/settings';
import { createDataset } from '../tasks/dataset';
import { ENGINES } from './engines';
import { initialWeights } from './initialWeights';
import { modelParameters } from './modelParameters';

// The models once more, in float64 and one example at a time: nothing in common with the engines but the definition.
type Doubles = Readonly<Record<string, Float64Array>>;
type Vector = readonly number[];
const P = 5;

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

function mlpLogits(m: ModelConfig, w: Doubles, a: number, b: number): Vector {
  const onehot = m.embedding === 'onehot';
  const [first, second] = m.embedding === 'shared' ? ['W_E', 'W_E'] : ['W_A', 'W_B'];
  const width = onehot ? m.dHidden : m.dModel;
  const sum = add(row(w, first as string, a, width), row(w, second as string, b, width));
  const pre = onehot ? sum : times(sum, w, 'W_in');
  return times(m.activation === 'relu' ? relu(pre) : pre.map((x) => x * x), w, 'W_out');
}

function transformerLogits(m: ModelConfig, w: Doubles, a: number, b: number): Vector {
  const d = m.dModel;
  const tokens = [a, b, P].map((t, i) => add(row(w, 'W_E', t, d), row(w, 'W_pos', i, d)));
  const last = tokens[2] as Vector;
  const query = times(last, w, 'W_Q');
  const size = d / m.heads;
  const heads = Array.from({ length: m.heads }, (_, h) => {
    const part = (x: Vector) => x.slice(h * size, (h + 1) * size);
    const scores = tokens.map((t) =>
      Math.exp(dot(part(query), part(times(t, w, 'W_K'))) / Math.sqrt(size)),
    );
    const total = scores.reduce((sum, score) => sum + score, 0);
    return add(
      ...tokens.map((t, i) =>
        part(times(t, w, 'W_V')).map((v) => (v * (scores[i] as number)) / total),
      ),
    );
  });
  const r = add(last, times(heads.flat(), w, 'W_O'));
  const hidden = relu(add(times(r, w, 'W_in'), [...(w.b_in as Float64Array)]));
  const out = add(r, times(hidden, w, 'W_out'), [...(w.b_out as Float64Array)]);
  return times(out, w, 'W_U');
}

function meanLoss(m: ModelConfig, w: Doubles, examples: Int32Array): number {
  const forward = m.kind === 'mlp' ? mlpLogits : transformerLogits;
  let loss = 0;
  for (let i = 0; i < examples.length; i += 3) {
    const [a = 0, b = 0, label = 0] = examples.subarray(i, i + 3);
    const logits = forward(m, w, a, b);
    loss += Math.log(logits.reduce((sum, z) => sum + Math.exp(z), 0)) - (logits[label] as number);
  }
  return loss / (examples.length / 3);
}

const base = configOf('quick', DEFAULTS);
const MODELS: Record<string, ModelConfig> = {
  'mlp onehot square': { ...base.model, activation: 'square', dHidden: 6 },
  'mlp shared relu': { ...base.model, embedding: 'shared', dModel: 4, dHidden: 7 },
  transformer: { ...base.model, kind: 'transformer', dModel: 6, heads: 3, dMlp: 7 },
};
const environment = await nodeEnvironment();
afterAll(() => environment.device?.device.destroy());

describe.each(['webgpu', 'wasm', 'tfjs-wasm'] as const)('gradients of %s', (engine: EngineName) => {
  const skip = engine === 'webgpu' && !environment.device;
  it.skipIf(skip).each(Object.keys(MODELS))('agree with differences: %s', async (name) => {
    const model = MODELS[name] as ModelConfig;
    const data = { op: 'subtract', p: P, trainExamples: 17, labels: 'true', seed: 3 } as const;
    const { train, test } = createDataset({ ...data, dropMirrors: false });
    const weights = { ...initialWeights(model, P, 1) };
    // Biases start at zero; ReLUs are less in the way of a difference when they do not.
    for (const { name, vector } of modelParameters(model, P)) {
      if (vector)
        weights[name] = weights[name]?.map((_, i) => 0.3 * Math.sin(i + 1)) as Float32Array;
    }
    const { optimizer } = base;
    const members = [{ train, test, weights, optimizer }];
    const { trainer } = await ENGINES[engine]({ model, tokens: P, members }, environment);
    const gradient = await trainer.gradient(0);
    const [measured] = await trainer.measure();
    trainer.dispose();

    const doubles = Object.fromEntries(
      Object.entries(weights).map(([key, values]) => [key, Float64Array.from(values)]),
    );
    expect(measured?.train.loss).toBeCloseTo(meanLoss(model, doubles, train), 5);
    expect(measured?.test?.loss).toBeCloseTo(meanLoss(model, doubles, test), 5);
    const h = 1e-5;
    let worst = 0;
    for (const [key, values] of Object.entries(doubles)) {
      values.forEach((value, i) => {
        const lossAt = (x: number) => {
          values[i] = x;
          return meanLoss(model, doubles, train);
        };
        const slope = (lossAt(value + h) - lossAt(value - h)) / (2 * h);
        values[i] = value;
        worst = Math.max(worst, Math.abs(slope - (gradient[key]?.[i] as number)));
      });
    }
    expect(worst).toBeLessThan(2e-6);
  });
});
