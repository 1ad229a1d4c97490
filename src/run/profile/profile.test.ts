import { describe, expect, it } from 'vitest';
import type { Profile } from './profile';
import { profileTable } from './profile';
import { kernelMsText, profileMethod, profileSummary, shareText, threeDigits } from './profileText';

const PROFILE: Profile = {
  engine: {
    name: 'webgpu',
    label: 'WebGPU on a test',
    software: false,
    memory: { bytes: 1, largestBytes: 1, where: 'gpu' },
  },
  stepMs: 5,
  kernels: [
    { name: 'pairHidden', calls: 1, ms: 1, flops: 0 },
    { name: 'logits', calls: 2, ms: 3, flops: 6e6 },
  ],
  peakGflops: 8,
  how: 'timestamps',
};

describe('a profile as a table', () => {
  const table = profileTable(PROFILE);

  it('has the slowest kernel first, with its share, rate and share of the peak', () => {
    expect(table.rows).toEqual([
      { name: 'logits', calls: 2, ms: 3, flops: 6e6, share: 0.75, gflops: 2, ofPeak: 0.25 },
      { name: 'pairHidden', calls: 1, ms: 1, flops: 0, share: 0.25 },
    ]);
  });

  it('takes the rate of the whole step from the step, not from the sum of its kernels', () => {
    expect(table).toMatchObject({ calls: 3, kernelMs: 4, stepsPerSecond: 200 });
    expect(table.gflops).toBeCloseTo(1.2, 12);
    expect(table.ofPeak).toBeCloseTo(0.15, 12);
  });

  it('claims no rate of a kernel that was too short to be seen', () => {
    const { rows } = profileTable({
      ...PROFILE,
      kernels: [{ name: 'dW_Q', calls: 1, ms: 0, flops: 100 }],
    });
    expect(rows).toEqual([{ name: 'dW_Q', calls: 1, ms: 0, flops: 100, share: 0 }]);
  });

  it('is said in sentences', () => {
    expect(profileSummary(PROFILE, table)).toBe(
      'WebGPU on a test: 200 steps a second (5.00 ms each), 1.20 GFLOP/s. That is 15 % of the 8.00 GFLOP/s that a large matrix product reaches on this device.',
    );
    expect(profileMethod(PROFILE, table)).toContain('together they take 80 % of a step');
  });

  it('warns where its figures contradict each other', () => {
    const cautionOf = (profile: Profile) =>
      profileMethod(profile, profileTable(profile)).includes('contradict each other');
    expect(cautionOf(PROFILE)).toBe(false);
    expect(cautionOf({ ...PROFILE, stepMs: 3 })).toBe(true);
    expect(cautionOf({ ...PROFILE, peakGflops: 0.9 })).toBe(true);
  });
});

describe('numbers of a profile', () => {
  it.each([
    [0, '0.00'],
    [0.000123456, '0.000123'],
    [0.0996, '0.0996'],
    [1, '1.00'],
    [9.996, '10.0'],
    [99.96, '100'],
    [12_345, '12,300'],
    [Number.NaN, '–'],
  ])('shows three digits of %d: %s', (value, text) => {
    expect(threeDigits(value)).toBe(text);
  });

  it('shows the times of all kernels alike', () => {
    expect([0.969, 0.0463, 0.0001].map((ms) => kernelMsText(ms, 0.969))).toEqual([
      '0.9690',
      '0.0463',
      '0.0001',
    ]);
    expect(kernelMsText(1.26, 175)).toBe('1.3');
  });

  it.each([
    [0.4149, '41 %'],
    [0.099, '9.9 %'],
    [0.0996, '10 %'],
    [1.02, '102 %'],
    [0, '0.0 %'],
    [Number.NaN, '–'],
  ])('shows the share %d as %s', (share, text) => {
    expect(shareText(share)).toBe(text);
  });
});
