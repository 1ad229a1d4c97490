import { describe, expect, it } from 'vitest';
import { pairTable } from '../../../tasks/pairs';
import { createRandom } from '../../../tasks/random';
import { taskCoordinate } from '../coordinate/taskCoordinate';
import { answersToPairs, exampleAnswers, labelLoss } from './crossEntropy';
import { excludedLoss, filterFrequencies, restrictedLoss, sumDirections } from './frequencyLosses';
import { meanLogits, pairSums } from './pairTables';

const normal = (length: number) => {
  const random = createRandom(length, 'logits');
  return Float64Array.from({ length }, () => 2 * random.normal());
};

/**
 * The projection by its definition: inner products, over all pairs and for each class by itself, with the constant and with
 * cos and sin(2πk(a + b)/p), one after the other.
 */
function naiveProjection(
  logits: Float64Array,
  p: number,
  frequencies: readonly number[],
  withMean: boolean,
): Float64Array {
  const waves: ((sum: number) => number)[] = frequencies.flatMap((k) => [
    (sum: number) => Math.cos((2 * Math.PI * k * sum) / p),
    (sum: number) => Math.sin((2 * Math.PI * k * sum) / p),
  ]);
  if (withMean) waves.push(() => 1);
  const projected = new Float64Array(logits.length);
  for (const wave of waves) {
    const values = Float64Array.from({ length: p * p }, (_, pair) =>
      wave(Math.floor(pair / p) + (pair % p)),
    );
    const length = values.reduce((sum, x) => sum + x * x, 0);
    if (length < 1e-9) continue; // the sine of k = p/2
    for (let c = 0; c < p; c++) {
      const inner = values.reduce((sum, x, pair) => sum + x * (logits[pair * p + c] as number), 0);
      values.forEach((x, pair) => {
        projected[pair * p + c] = (projected[pair * p + c] as number) + (x * inner) / length;
      });
    }
  }
  return projected;
}

function naiveLoss(logits: Float64Array, p: number, examples: Int32Array): number {
  let loss = 0;
  for (let i = 0; i < examples.length; i += 3) {
    const pair = (examples[i] as number) * p + (examples[i + 1] as number);
    const row = Array.from(logits.subarray(pair * p, (pair + 1) * p));
    const total = row.reduce((sum, z) => sum + Math.exp(z), 0);
    loss += Math.log(total) - (row[examples[i + 2] as number] as number);
  }
  return (3 * loss) / examples.length;
}

function measured(logits: Float64Array, p: number, keys: readonly number[]) {
  const coordinate = taskCoordinate('add', p);
  const examples = pairTable('add', p);
  const means = meanLogits(pairSums(logits, coordinate, examples));
  const part = examples.slice(0, 3 * 40); // stands for the training pairs
  const set = (of: Int32Array) => ({
    examples: of,
    losses: exampleAnswers(logits, p, of).losses,
  });
  return {
    examples,
    part,
    coordinate,
    means,
    restricted: restrictedLoss(sumDirections(means, p, keys, true), coordinate, set(examples)),
    excluded: excludedLoss(logits, sumDirections(means, p, keys, false), coordinate, set(part)),
    full: set(examples).losses.reduce((sum, x) => sum + x, 0) / (p * p),
  };
}

describe.each([
  [11, [2, 5]],
  [12, [1, 6]],
])('with p = %i and key frequencies %j', (p, keys) => {
  const logits = normal(p ** 3);
  const { restricted, excluded, examples, part, means, coordinate } = measured(logits, p, keys);

  it('restricted loss is that of the projected logits', () => {
    const kept = naiveProjection(logits, p, keys, true);
    expect(restricted).toBeCloseTo(naiveLoss(kept, p, examples), 11);
    const filtered = filterFrequencies(logits, means, coordinate, { keep: keys });
    filtered.forEach((logit, i) => {
      expect(logit).toBeCloseTo(kept[i] as number, 5);
    });
  });

  it('excluded loss is that of training pairs without the projection', () => {
    const removed = naiveProjection(logits, p, keys, false);
    const left = logits.map((logit, i) => logit - (removed[i] as number));
    expect(excluded).toBeCloseTo(naiveLoss(left, p, part), 11);
    const filtered = filterFrequencies(logits, means, coordinate, { ablate: keys });
    filtered.forEach((logit, i) => {
      expect(logit).toBeCloseTo(left[i] as number, 5);
    });
  });
});

it('all sum directions keep 1/p of the energy of random logits', () => {
  const p = 31;
  const logits = normal(p ** 3);
  const all = Array.from({ length: (p - 1) / 2 }, (_, i) => i + 1);
  const { means } = measured(logits, p, all);
  const kept = sumDirections(means, p, all, true);
  const energy = (values: Float64Array) => values.reduce((sum, x) => sum + x * x, 0);
  // The p² kept dimensions of p³: 1/p ± √(2)/p^1.5 · … : three standard deviations.
  const share = (p * energy(kept)) / energy(logits);
  expect(Math.abs(share * p - 1)).toBeLessThan((3 * Math.SQRT2) / p);
});

it('restricted loss is the full one where logits lie in the span, and excluded is ln p', () => {
  const p = 23;
  const keys = [3, 7, 10];
  const logits = Float64Array.from({ length: p ** 3 }, (_, i) => {
    const r = Math.floor(i / p / p) + (Math.floor(i / p) % p) - (i % p);
    return keys.reduce((sum, k) => sum + 6 * Math.cos((2 * Math.PI * k * r) / p), 0);
  });
  const { restricted, excluded, full } = measured(logits, p, keys);
  expect(restricted / full).toBeCloseTo(1, 9);
  expect(excluded).toBeCloseTo(Math.log(p), 10);
  expect(measured(logits, p, [3]).restricted).toBeGreaterThan(10 * full);
});

it('pairs outside the coordinate keep their logits', () => {
  const p = 7;
  const logits = normal(p ** 3);
  const coordinate = taskCoordinate('multiply', p);
  const examples = pairTable('multiply', p);
  const means = meanLogits(pairSums(logits, coordinate, examples));
  const filtered = filterFrequencies(logits, means, coordinate, { keep: [] });
  for (let pair = 0; pair < p * p; pair++) {
    const row = Array.from(filtered.subarray(pair * p, (pair + 1) * p));
    const isOutside = pair < p || pair % p === 0;
    const before = Array.from(Float32Array.from(logits.subarray(pair * p, (pair + 1) * p)));
    if (isOutside) expect(row).toEqual(before);
    else expect(row).not.toEqual(before);
  }
  const withZero = examples.slice(0, 3 * p); // a = 0
  const losses = exampleAnswers(logits, p, withZero).losses;
  const kept = sumDirections(means, p - 1, [], true);
  expect(restrictedLoss(kept, coordinate, { examples: withZero, losses })).toBeCloseTo(
    losses.reduce((sum, x) => sum + x, 0) / p,
    12,
  );
});

describe('cross-entropy', () => {
  it('keeps its digits at both ends', () => {
    expect(labelLoss([0, 200], 0, 2, 1) / Math.exp(-200)).toBeCloseTo(1, 12);
    expect(labelLoss([200, 0], 0, 2, 1)).toBeCloseTo(200, 12);
    expect(labelLoss([9, 1, 1, 1], 1, 3, 2)).toBeCloseTo(Math.log(3), 14);
  });

  it('answers by the first of the largest logits', () => {
    const logits = [1, 1, 0, 2, 5, 5, 1, 0];
    expect(Array.from(answersToPairs(logits, 2))).toEqual([0, 1, 0, 0]);
    const { right } = exampleAnswers(logits, 2, Int32Array.of(0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1, 1));
    expect(right).toBe(2);
  });
});
