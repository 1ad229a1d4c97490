import { expect, it } from 'vitest';
import { DEFAULTS } from '../../run/config/presets';
import { configFromSettings } from '../../run/config/settings';
import { exactNetwork } from '../testing/knownNetworks.suite';
import { embeddingCircles, pairMaps } from './insideMaps';
import { pairNetwork, unitActivations } from './pairNetwork';

const P = 13;
const KEYS = [2, 5, 6];
const { model, weights } = exactNetwork(P, KEYS, 3);
const base = configFromSettings('quick', DEFAULTS);
const config = { ...base, model, task: { ...base.task, p: P, trainExamples: 60 } };
const { task } = config;
const network = pairNetwork(model, weights, P);

it('the maps of an exact network are right and even, and depend on s − c alone', () => {
  const { answers, correct, meanLogits } = pairMaps(config, weights);
  const k = (r: number) =>
    KEYS.reduce((sum, key) => sum + 4.5 * Math.cos((2 * Math.PI * key * r) / P), 0);
  for (let a = 0; a < P; a++) {
    for (let b = 0; b < P; b++) {
      expect(answers[a * P + b]).toBe((a + b) % P);
      expect(correct[a * P + b]).toBeCloseTo(13.5, 4);
      expect(meanLogits[a * P + b]).toBeCloseTo(k(a - b), 4); // rows s, columns c
    }
  }
});

it('a filter changes them', () => {
  for (const logit of pairMaps(config, weights, { ablate: [2] }).correct) {
    expect(logit).toBeCloseTo(9, 4);
  }
});

it('a unit is what its weights say', () => {
  const map = unitActivations(network, 4);
  const [a, b] = [3, 8];
  const width = model.dHidden;
  const before =
    (weights.W_A?.[a * width + 4] as number) + (weights.W_B?.[b * width + 4] as number);
  expect(map[a * P + b]).toBeCloseTo(before ** 2, 5);
});

it('tokens stand on circles at key frequencies, and share the energy of the table', () => {
  const shares = KEYS.map((k) => embeddingCircles(task, network, k)?.first.energyShare as number);
  for (const share of shares) expect(share).toBeCloseTo(1 / 3, 6);
  expect(embeddingCircles(task, network, 1)?.second.energyShare).toBeCloseTo(0, 6);
  const { x, y } = embeddingCircles(task, network, 5)?.first ?? { x: [], y: [] };
  const radii = Array.from(x, (value, i) => Math.hypot(value, y[i] as number));
  expect(Math.max(...radii) / Math.min(...radii)).toBeCloseTo(1, 4);
  expect(embeddingCircles({ ...task, op: 'cubic' }, network, 1)).toBe(undefined);
});
