import { describe, expect, it } from 'vitest';
import { tuningForSize } from './tuning';

const size = { members: 1, parameterVec4s: 5664, mostExamples: 1740 }; // the preset Quick

describe('tuning', () => {
  it('gives software adapters large tiles and whole sums', () => {
    expect(tuningForSize(true, size)).toEqual({ tile: 8, splits: 1 });
  });

  it('cuts sums for real GPUs, less so the more other work there is', () => {
    const one = tuningForSize(false, size);
    expect(one.tile).toBe(4);
    expect(one.splits).toBeGreaterThan(1);
    expect(tuningForSize(false, { ...size, members: 4 }).splits).toBeLessThan(one.splits);
    expect(tuningForSize(false, { ...size, members: 64 }).splits).toBe(1);
  });

  it('never cuts a sum into crumbs', () => {
    expect(tuningForSize(false, { ...size, mostExamples: 90 }).splits).toBe(1);
    expect(tuningForSize(false, { ...size, mostExamples: 1 }).splits).toBe(1);
  });
});
