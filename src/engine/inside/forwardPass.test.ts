import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../run/config/presets';
import type { ModelConfig } from '../../run/config/runConfig';
import { configFromSettings } from '../../run/config/settings';
import { modelParameters } from '../../run/model/modelParameters';
import { naiveLogits } from '../testing/naiveLogits.suite';
import { initialWeights } from '../trainer/member';
import { forwardPass } from './pairNetwork';

const P = 7;
const base = configFromSettings('quick', DEFAULTS).model;
const MODELS: Record<string, ModelConfig> = {
  'mlp onehot relu': { ...base, dHidden: 9 },
  'mlp onehot square': { ...base, activation: 'square', dHidden: 9 },
  'mlp shared relu': { ...base, embedding: 'shared', dModel: 4, dHidden: 8 },
  'mlp separate square': {
    ...base,
    embedding: 'separate',
    activation: 'square',
    dModel: 5,
    dHidden: 8,
  },
  transformer: { ...base, kind: 'transformer', dModel: 6, heads: 3, dMlp: 8 },
};

/** Seeded weights, biases included, which start at 0. */
function weightsOf(model: ModelConfig, tokens: number) {
  const weights = { ...initialWeights(model, tokens, 4) };
  for (const { name, vector, columns } of modelParameters(model, tokens)) {
    if (vector) weights[name] = Float32Array.from({ length: columns }, (_, i) => Math.sin(i + 1));
  }
  return weights;
}

describe('the logits of all pairs', () => {
  it.each(Object.entries(MODELS))('are those of one pair after the other: %s', (_, model) => {
    const weights = weightsOf(model, P);
    const doubles = Object.fromEntries(
      Object.entries(weights).map(([name, values]) => [name, Float64Array.from(values)]),
    );
    const { logits } = forwardPass(model, weights, P);
    expect(logits).toHaveLength(P ** 3);
    for (let a = 0; a < P; a++) {
      for (let b = 0; b < P; b++) {
        naiveLogits(model, doubles, a, b, P).forEach((logit, c) => {
          expect(logits[(a * P + b) * P + c]).toBeCloseTo(logit, 5);
        });
      }
    }
  });

  it('names a parameter that is missing', () => {
    const { W_out, ...rest } = weightsOf(MODELS.transformer as ModelConfig, P);
    expect(W_out).toBeDefined();
    expect(() => forwardPass(MODELS.transformer as ModelConfig, rest, P)).toThrow('W_out');
  });
});
