import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../run/config/presets';
import type { ModelConfig } from '../../run/config/runConfig';
import { configFromSettings } from '../../run/config/settings';
import { naiveLogits } from '../testing/naiveLogits.suite';
import { initialWeights } from '../trainer/member';
import { attentionMaps, meanAttention } from './attention';
import { gradientSymmetry, logitGradients } from './logitGradients';
import { pairNetwork, unitActivations } from './pairNetwork';

const P = 7;
const model: ModelConfig = {
  ...configFromSettings('quick', DEFAULTS).model,
  kind: 'transformer',
  dModel: 6,
  heads: 3,
  dMlp: 8,
  initScale: 2, // so that attention is uneven
};
const weights = {
  ...initialWeights(model, P, 4),
  b_in: Float32Array.from({ length: 8 }, (_, i) => Math.sin(i + 1)),
};
const doubles = Object.fromEntries(
  Object.entries(weights).map(([name, values]) => [name, Float64Array.from(values)]),
);

describe('gradients of logits by the embeddings', () => {
  it('are those of finite differences', () => {
    const gradient = logitGradients(model, weights, P);
    const step = 1e-5;
    for (const [a, b, c] of [
      [0, 3, 5],
      [6, 2, 0],
      [4, 1, 1],
    ] as const) {
      // As a ≠ b, a row of W_E stands at one place of the sequence only.
      const [first, second] = gradient(a, b, c);
      [
        [a, first],
        [b, second],
      ].forEach(([token, found]) => {
        for (let j = 0; j < 6; j++) {
          const logit = (by: number) => {
            const moved = Float64Array.from(doubles.W_E as Float64Array);
            moved[(token as number) * 6 + j] = (moved[(token as number) * 6 + j] as number) + by;
            return naiveLogits(model, { ...doubles, W_E: moved }, a, b, P)[c] as number;
          };
          const slope = (logit(step) - logit(-step)) / (2 * step);
          expect((found as Float64Array)[j]).toBeCloseTo(slope, 5);
        }
      });
    }
  });

  it('are symmetric where both places are alike and attention is even, as in a pizza', () => {
    // Without positions and queries, both tokens enter by their sum.
    const pizza = {
      ...weights,
      W_pos: new Float32Array(18),
      W_Q: new Float32Array(36),
    };
    expect(gradientSymmetry(model, pizza, P)).toBeCloseTo(1, 12);
    expect(gradientSymmetry(model, weights, P)).toBeLessThan(0.95);
  });
});

describe('attention', () => {
  const maps = attentionMaps(model, weights, P);

  it('is a softmax of scaled products of query and keys', () => {
    const [d, size] = [6, 2];
    const row = (name: string, i: number) =>
      (doubles[name] as Float64Array).subarray(i * d, (i + 1) * d);
    const stream = (token: number, place: number) =>
      Array.from(row('W_E', token), (x, j) => x + (row('W_pos', place)[j] as number));
    const through = (x: readonly number[], name: string) =>
      Array.from({ length: d }, (_, j) =>
        x.reduce((sum, value, i) => sum + value * (row(name, i)[j] as number), 0),
      );
    const query = through(stream(P, 2), 'W_Q');
    const [a, b, h] = [2, 5, 1];
    const scores = [stream(a, 0), stream(b, 1), stream(P, 2)].map((x) => {
      const key = through(x, 'W_K');
      let score = 0;
      for (let j = h * size; j < (h + 1) * size; j++) {
        score += ((query[j] as number) * (key[j] as number)) / Math.sqrt(size);
      }
      return Math.exp(score);
    });
    const total = scores.reduce((sum, x) => sum + x, 0);
    const at = (h * P + a) * P + b;
    [maps.toFirst, maps.toSecond, maps.toEquals].forEach((map, place) => {
      expect(map[at]).toBeCloseTo((scores[place] as number) / total, 6);
    });
  });

  it('of a head is the mean over its pairs', () => {
    const { toFirst } = meanAttention(maps, 3);
    const pairs = Array.from(maps.toFirst.subarray(P * P, 2 * P * P));
    expect(toFirst[1]).toBeCloseTo(pairs.reduce((sum, x) => sum + x, 0) / (P * P), 6);
  });
});

it('the activations of one unit are those that the logits are made from', () => {
  const mlp: ModelConfig = { ...model, kind: 'mlp', embedding: 'onehot', dHidden: 3 };
  const ofMlp = initialWeights(mlp, P, 1);
  const [a, b, unit] = [2, 5, 1];
  const before = (ofMlp.W_A?.[a * 3 + unit] as number) + (ofMlp.W_B?.[b * 3 + unit] as number);
  const map = unitActivations(pairNetwork(mlp, ofMlp, P), unit);
  expect(map).toHaveLength(P * P);
  expect(map[a * P + b]).toBeCloseTo(Math.max(0, before), 6);
});
