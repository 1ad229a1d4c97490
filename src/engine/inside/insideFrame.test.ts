import { describe, expect, it } from 'vitest';
import { keyFrequencies } from '../../analysis/inside/fourier/spectrum';
import { exampleSets } from '../../analysis/inside/logits/exampleSets';
import { datasetForConfig } from '../../run/config/datasetForConfig';
import { DEFAULTS } from '../../run/config/presets';
import type { RunConfig } from '../../run/config/runConfig';
import { configFromSettings } from '../../run/config/settings';
import type { OperationName } from '../../tasks/operations';
import {
  exactNetwork,
  type KnownNetwork,
  lookupNetwork,
  randomPhaseNetwork,
  sharedTableNetwork,
} from '../testing/knownNetworks.suite';
import { initialWeights } from '../trainer/member';
import { insideFrame } from './insideFrame';

const base = configFromSettings('quick', DEFAULTS);

function configOf(
  p: number,
  trainExamples: number,
  model: Partial<RunConfig['model']> = {},
  op: OperationName = 'add',
): RunConfig {
  return {
    ...base,
    task: { ...base.task, op, p, trainExamples },
    model: { ...base.model, ...model },
  };
}
const frameOf = (p: number, d: number, { model, weights }: KnownNetwork) =>
  insideFrame(configOf(p, d, model), weights);

describe('the exact network of 45 units at p = 59', () => {
  const keys = [3, 11, 17, 23, 28];
  const network = exactNetwork(59, keys, 3);
  const config = configOf(59, 1740, network.model);
  const frame = insideFrame(config, network.weights);
  const { frequencies, tokenFrequencies } = frame;

  it('is right everywhere by rotation alone', () => {
    expect(frame.accuracy).toEqual({ all: 1, train: 1, test: 1 });
    expect(frame.rule.share).toBeCloseTo(1, 6);
    expect(frame.rule.heldOutShare).toBeCloseTo(1, 6);
    expect(frame.rule.floor).toBeCloseTo(Math.sqrt(1740 / 59 ** 2), 12);
    expect(frame.rule.oMemTrain).toBeCloseTo(0, 5);
  });

  it('has K[r] = (P²/2) Σ cos(2πkr/p), so α_k = P²/2 at its five frequencies', () => {
    frame.rule.means.forEach((mean, r) => {
      const expected = keys.reduce((sum, k) => sum + 4.5 * Math.cos((2 * Math.PI * k * r) / 59), 0);
      expect(mean).toBeCloseTo(expected, 5);
    });
    frequencies?.coefficients.forEach((alpha, i) => {
      expect(alpha).toBeCloseTo(keys.includes(i + 1) ? 4.5 : 0, 5);
    });
  });

  it('has five key frequencies at every stage, and as sparse a spectrum', () => {
    expect(frequencies?.key).toEqual(keys);
    const { embedding, embeddingGini, clusters, participation } = tokenFrequencies ?? {};
    expect(keyFrequencies(embedding?.frequencies as Float64Array)).toEqual(keys);
    expect(keyFrequencies(frequencies?.logits.frequencies as Float64Array)).toEqual(keys);
    expect(embeddingGini).toBeCloseTo(1 - 10 / 59, 6);
    expect(frequencies?.outputGini).toBeCloseTo(1 - 10 / 59, 6);
    keys.forEach((k) => {
      expect(clusters?.[k - 1]).toBe(9);
    });
    for (const ratios of [participation?.first, participation?.second, participation?.output]) {
      expect(ratios).toHaveLength(45);
      for (const ratio of ratios ?? []) expect(ratio).toBeCloseTo(1, 6);
    }
    for (const share of tokenFrequencies?.unitFrequencies.share ?? []) {
      expect(share).toBeCloseTo(0.8, 5);
    }
  });

  it('has restricted = full loss, and excluded loss ln 59', () => {
    for (const set of ['all', 'train', 'test'] as const) {
      const [restricted, full] = [frequencies?.restrictedLoss[set], frame.fullLoss[set]];
      expect((restricted as number) / full).toBeCloseTo(1, 5);
    }
    expect(frequencies?.excludedLoss).toBeCloseTo(Math.log(59), 4);
  });

  it('answers as before with its frequencies kept, and by chance with them ablated', () => {
    const kept = insideFrame(config, network.weights, { filter: { keep: keys } });
    expect(kept.accuracy.all).toBe(1);
    expect(kept.fullLoss.all / frame.fullLoss.all).toBeCloseTo(1, 5);
    const ablated = insideFrame(config, network.weights, { filter: { ablate: keys } });
    expect(ablated.fullLoss.all).toBeCloseTo(Math.log(59), 4);
    expect(ablated.rule.oGen).toBeCloseTo(0, 5);
    expect(ablated.frequencies?.key).toEqual(keys); // of the weights
    const others = insideFrame(config, network.weights, { filter: { ablate: [1, 2, 4] } });
    expect(others.fullLoss.all / frame.fullLoss.all).toBeCloseTo(1, 5);
    const two = insideFrame(config, network.weights, { filter: { keep: [3, 11] } });
    two.frequencies?.coefficients.forEach((alpha, i) => {
      expect(alpha).toBeCloseTo([3, 11].includes(i + 1) ? 4.5 : 0, 5);
    });
  });

  it('is measured by frozen key frequencies, or at another threshold', () => {
    const frozen = insideFrame(config, network.weights, { key: [3, 11, 17, 23] });
    expect(frozen.frequencies?.key).toEqual([3, 11, 17, 23]);
    expect(frozen.frequencies?.excludedLoss).toBeLessThan(Math.log(59) - 0.1);
    expect(insideFrame(config, network.weights, { keyThreshold: 1.01 }).frequencies?.key).toEqual(
      [],
    );
  });
});

it('all frequencies, three phases each, give K = (P²/4)(p·δ − 1)', () => {
  const p = 11;
  const { rule } = frameOf(p, 60, exactNetwork(p, [1, 2, 3, 4, 5], 3));
  rule.means.forEach((mean, r) => {
    expect(mean).toBeCloseTo((9 / 4) * (r === 0 ? p - 1 : -1), 5);
  });
});

describe('a lookup table', () => {
  const p = 23;
  const d = 200;
  const config = configOf(p, d);
  const network = lookupNetwork(p, datasetForConfig(config).train, 12);
  const { rule, accuracy, frequencies } = frameOf(p, d, network);

  it('has the share √f, and nothing held out', () => {
    expect(rule.share).toBeCloseTo(Math.sqrt(d / p ** 2), 6);
    expect(rule.floor).toBeCloseTo(Math.sqrt(d / p ** 2), 12);
    expect(rule.heldOutShare).toBe(0);
    expect(rule.oGenHeldOut).toBe(0);
    expect(rule.oMemHeldOut).toBeCloseTo(12 * (1 - 1 / p), 5);
    expect(accuracy.train).toBe(1);
    expect(accuracy.test).toBeLessThan(0.1);
  });

  it('is not what its frequencies answer', () => {
    expect(frequencies?.restrictedLoss.train).toBeGreaterThan(0.1);
  });
});

describe('random phases at p = 59', () => {
  // One draw has .56, .82 and .95 (INSIDE.md 5). Eight draws by numpy: .571 ± .013, .819 ± .013, .946 ± .005.
  it.each([
    [116, 0.571, 0.045],
    [464, 0.819, 0.045],
    [1856, 0.946, 0.018],
  ])('have with %i units the share %d', (units, expected, tolerance) => {
    const { rule, accuracy } = frameOf(59, 1740, randomPhaseNetwork(59, units, 1));
    expect(Math.abs(rule.share - expected)).toBeLessThan(tolerance);
    expect(accuracy.all).toBeGreaterThan(0.99);
  });
});

describe('a shared table', () => {
  it.each([
    ['relu', (2 * Math.SQRT2) / Math.PI],
    ['square', Math.sqrt(2 / 3)],
  ] as const)('of one frequency cannot exceed its ceiling: %s', (activation, ceiling) => {
    const p = 59;
    const { rule } = frameOf(p, 1740, sharedTableNetwork(p, 5, activation, 128));
    expect(rule.share).toBeCloseTo(ceiling, 3);
  });

  it('knows mirror images for free, and its floor counts them', () => {
    const p = 11;
    const config = configOf(p, 40, { embedding: 'shared', dHidden: 8, dModel: 4 });
    const { train, test, mirrors } = exampleSets(config);
    expect(mirrors.length).toBeGreaterThan(0);
    expect(train.length + test.length + mirrors.length).toBe(3 * p * p);
    const { rule } = insideFrame(config, initialWeights(config.model, p, 1));
    expect(rule.floor).toBeCloseTo(Math.sqrt((40 + mirrors.length / 3) / p ** 2), 12);
    for (let i = 0; i < mirrors.length; i += 3) {
      expect(mirrors[i + 2]).toBe(((mirrors[i] as number) + (mirrors[i + 1] as number)) % p);
    }
  });
});

describe('what is absent', () => {
  const absentOf = (op: OperationName, model: Partial<RunConfig['model']>, d = 30, p = 7) => {
    const config = configOf(p, d, model, op);
    const tokens = op.startsWith('s5') ? 120 : p;
    const frame = insideFrame(config, initialWeights(config.model, tokens, 1));
    const codes = Object.entries(frame.absent).map(([group, { code }]) => [group, code]);
    return { frame, codes: Object.fromEntries(codes) as Record<string, string> };
  };
  const mlp = { dHidden: 6 };
  const transformer = { kind: 'transformer', dModel: 4, heads: 2, dMlp: 6 } as const;

  it('is said with a code for each task', () => {
    expect(absentOf('add', mlp).codes).toEqual({
      representations: 'no-representations',
      attention: 'no-attention',
      clockOrPizza: 'no-attention',
    });
    expect(absentOf('squareSum', mlp).codes.tokenFrequencies).toBe('folded-tokens');
    expect(absentOf('squareSum', mlp).frame.frequencies).toBeDefined();
    expect(absentOf('cubic', mlp).codes.frequencies).toBe('rule-only');
    expect(absentOf('multiply', mlp, 30, 8).codes.frequencies).toBe('needs-prime');
    expect(absentOf('subtract', transformer).codes.clockOrPizza).toBe('not-commuting');
    expect(absentOf('add', mlp, 49).codes.heldOut).toBe('no-test-pairs');
  });

  it('is nothing of attention and of clock or pizza in a transformer that adds', () => {
    const { frame, codes } = absentOf('multiply', transformer);
    expect(codes).toEqual({ representations: 'no-representations' });
    const { toFirst, toSecond, toEquals } = frame.attention ?? {};
    for (const h of [0, 1]) {
      const sum = [toFirst, toSecond, toEquals].reduce((all, map) => all + (map?.[h] ?? 0), 0);
      expect(sum).toBeCloseTo(1, 6);
    }
    expect(Math.abs(frame.clockOrPizza?.gradientSymmetry ?? 2)).toBeLessThanOrEqual(1);
  });

  it('is all but the rule and representations in S5', () => {
    const { frame, codes } = absentOf('s5Product', mlp, 7000);
    expect(codes.frequencies).toBe('no-frequencies');
    const { embedding, output } = frame.representations ?? {};
    expect(embedding?.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 10);
    expect(output?.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 10);
    expect(frame.rule.share).toBeLessThan(0.2);
  });

  it('has no numbers without test pairs', () => {
    const { frame } = absentOf('add', mlp, 49);
    expect([frame.accuracy.test, frame.fullLoss.test, frame.rule.oGenHeldOut]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
    expect(frame.fullLoss.all).toBe(frame.fullLoss.train);
  });

  it('refuses to filter frequencies that a task does not have', () => {
    const config = configOf(7, 30, mlp, 'cubic');
    const weights = initialWeights(config.model, 7, 1);
    expect(() => insideFrame(config, weights, { filter: { keep: [1] } })).toThrow(RangeError);
  });
});

it('counts random labels as the run does', () => {
  const config = configOf(7, 20, { embedding: 'shared', dHidden: 6, dModel: 3 });
  const random: RunConfig = { ...config, task: { ...config.task, labels: 'random' } };
  const { train, mirrors } = exampleSets(random);
  const labels = new Map<string, number>();
  for (let i = 0; i < train.length; i += 3) {
    labels.set(`${train[i]},${train[i + 1]}`, train[i + 2] as number);
  }
  for (let i = 0; i < mirrors.length; i += 3) {
    expect(mirrors[i + 2]).toBe(labels.get(`${mirrors[i + 1]},${mirrors[i]}`));
  }
});
