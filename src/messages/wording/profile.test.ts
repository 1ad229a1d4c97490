import { describe, expect, it } from 'vitest';
import { type Profile, profileTable } from '../../run/profile/profile';
import { profileMethod, profileSummary } from './profile';

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

describe('a profile in sentences', () => {
  const table = profileTable(PROFILE);

  it('has its rates and shares', () => {
    expect(profileSummary(PROFILE, table)).toBe(
      'WebGPU on a test: 200 steps a second (5.00 ms each), 1.20 GFLOP/s. That is 15 % of the 8.00 GFLOP/s that a large matrix product reaches on this device.',
    );
    expect(profileMethod(PROFILE, table)).toContain('together they take 80 % of a step');
  });

  it('warns where its figures contradict each other', () => {
    const hasCaution = (profile: Profile) =>
      profileMethod(profile, profileTable(profile)).includes('contradict each other');
    expect(hasCaution(PROFILE)).toBe(false);
    expect(hasCaution({ ...PROFILE, stepMs: 3 })).toBe(true);
    expect(hasCaution({ ...PROFILE, peakGflops: 0.9 })).toBe(true);
  });
});
