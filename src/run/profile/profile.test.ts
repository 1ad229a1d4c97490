import { describe, expect, it } from 'vitest';
import type { Profile } from './profile';
import { profileTable } from './profile';

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
});
