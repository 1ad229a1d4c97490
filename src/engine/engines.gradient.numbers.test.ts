import { afterAll, describe, expect, it } from 'vitest';
import { nodeEnvironment } from '../cli/node/nodeEnvironment';
import { DEFAULTS } from '../run/config/presets';
import type { EngineName, ModelConfig } from '../run/config/runConfig';
import { configFromSettings } from '../run/config/settings';
import { modelParameters } from '../run/model/modelParameters';
import { createDataset } from '../tasks/dataset';
import { ENGINES } from './engines';
import { type Doubles, naiveLogits } from './testing/naiveLogits.suite';
import { initialWeights } from './trainer/member';

const P = 5;

function meanLoss(m: ModelConfig, w: Doubles, examples: Int32Array): number {
  let loss = 0;
  for (let i = 0; i < examples.length; i += 3) {
    const [a = 0, b = 0, label = 0] = examples.subarray(i, i + 3);
    const logits = naiveLogits(m, w, a, b, P);
    loss += Math.log(logits.reduce((sum, z) => sum + Math.exp(z), 0)) - (logits[label] as number);
  }
  return loss / (examples.length / 3);
}

const base = configFromSettings('quick', DEFAULTS);
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
