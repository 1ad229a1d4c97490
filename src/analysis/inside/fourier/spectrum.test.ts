import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../tasks/random';
import {
  gini,
  inverseParticipationRatios,
  joinedSpectrum,
  keyFrequencies,
  spectrum,
} from './spectrum';

const wave = (p: number, k: number, phase = 0) =>
  Float64Array.from({ length: p }, (_, x) => Math.cos((2 * Math.PI * k * x) / p + phase));
const random = createRandom(3, 'weights');
const noise = (length: number) => Float64Array.from({ length }, () => random.normal());

/** Σ (|û|/‖û‖)⁴ of one column by the sums that define the rfft. */
function naiveRatio(column: ArrayLike<number>): number {
  const p = column.length;
  const powers = Array.from({ length: Math.floor(p / 2) + 1 }, (_, k) => {
    let re = 0;
    let im = 0;
    for (let x = 0; x < p; x++) {
      re += (column[x] as number) * Math.cos((2 * Math.PI * k * x) / p);
      im -= (column[x] as number) * Math.sin((2 * Math.PI * k * x) / p);
    }
    return re * re + im * im;
  });
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.reduce((a, power) => a + (power / sum) ** 2, 0);
}

describe('a spectrum', () => {
  it('has the norms of cosine, sine and both', () => {
    const p = 13;
    const w = wave(p, 4, 0.3).map((x) => 5 * x);
    const { components, frequencies } = spectrum(w, p);
    expect(components[7]).toBeCloseTo(5 * Math.cos(0.3) * Math.sqrt(p / 2), 10);
    expect(components[8]).toBeCloseTo(5 * Math.sin(0.3) * Math.sqrt(p / 2), 10);
    expect(frequencies[3]).toBeCloseTo(5 * Math.sqrt(p / 2), 10);
    expect(frequencies).toHaveLength(6);
  });

  it('of two matrices is that of both side by side', () => {
    const p = 8;
    const [v, w] = [noise(p), noise(p)];
    const beside = Float64Array.from({ length: 2 * p }, (_, i) =>
      i % 2 === 0 ? (v[i / 2] as number) : (w[(i - 1) / 2] as number),
    );
    const joined = joinedSpectrum([spectrum(v, p), spectrum(w, p)]);
    spectrum(beside, p).frequencies.forEach((norm, i) => {
      expect(joined.frequencies[i]).toBeCloseTo(norm, 11);
    });
  });

  it('has as key frequencies those above a share of the largest', () => {
    const norms = Float64Array.of(0.1, 4, 1, 1.01, 0);
    expect(keyFrequencies(norms)).toEqual([2, 4]);
    expect(keyFrequencies(norms, 0.02)).toEqual([1, 2, 3, 4]);
    expect(keyFrequencies(new Float64Array(4))).toEqual([]);
  });
});

describe('the Gini coefficient', () => {
  it('of five equal frequencies at p = 113 is .9115', () => {
    const p = 113;
    const keys = [14, 35, 41, 42, 52];
    const w = Float64Array.from({ length: 10 * p }, (_, i) => {
      const [x, column] = [Math.floor(i / 10), i % 10];
      const angle = (2 * Math.PI * (keys[column >> 1] as number) * x) / p;
      return column % 2 === 0 ? Math.cos(angle) : Math.sin(angle);
    });
    expect(gini(spectrum(w, p).components)).toBeCloseTo(0.9115, 4);
  });

  it('of random weights is small, of equal values 0', () => {
    const coefficient = gini(spectrum(noise(113 * 128), 113).components);
    expect(coefficient).toBeGreaterThan(0.02);
    expect(coefficient).toBeLessThan(0.055); // .037 in the mean
    expect(gini([3, 3, 3, 3])).toBeCloseTo(0, 12);
    expect(gini([0, 0, 0, 2])).toBeCloseTo(0.75, 12);
    expect(gini([0, 0])).toBeNaN();
  });
});

describe('the inverse participation ratio', () => {
  it('is 1 for a cosine and two thirds for a square wave', () => {
    const p = 1009; // long enough for the harmonics of a square wave
    expect(inverseParticipationRatios(wave(p, 3, 1), p)[0]).toBeCloseTo(1, 10);
    const square = wave(p, 1, 0.001).map(Math.sign);
    expect(inverseParticipationRatios(square, p)[0]).toBeCloseTo(0.667, 2);
  });

  it.each([
    [113, 0.035],
    [59, 0.065],
  ])('of random weights at p = %i is %d', (p, expected) => {
    const ratios = inverseParticipationRatios(noise(p * 400), p);
    const mean = ratios.reduce((sum, x) => sum + x, 0) / ratios.length;
    expect(Math.abs(mean / expected - 1)).toBeLessThan(0.05);
  });

  it.each([11, 12])('is what the rfft gives, p = %i', (p) => {
    const w = noise(p * 2);
    const ratios = inverseParticipationRatios(w, p);
    for (const j of [0, 1]) {
      const column = Array.from({ length: p }, (_, x) => w[x * 2 + j] as number);
      expect(ratios[j]).toBeCloseTo(naiveRatio(column), 12);
    }
  });
});
