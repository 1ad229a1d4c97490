import { describe, expect, it } from 'vitest';
import { presetSettings } from '../../run/presets';
import { configFromSettings } from '../../run/settings';
import { createMember } from '../memberOf';
import { shardCount, shardRanges, shardStart } from './shards';

const shardsOf = (preset: 'quick' | 'paper') => {
  const config = configFromSettings(preset, presetSettings(preset));
  const { member, dataset } = createMember(config);
  return shardCount({ model: config.model, tokens: dataset.tokens }, member);
};

describe('shards', () => {
  it('are one where a step is small, eight where it is large', () => {
    expect(shardsOf('quick')).toBe(1);
    expect(shardsOf('paper')).toBe(8);
  });

  it('are whole blocks, as equal as may be, and all examples', () => {
    const starts = (shards: number, count: number) =>
      Array.from({ length: shards + 1 }, (_, shard) => shardStart(shard, shards, count));
    expect(starts(1, 100)).toEqual([0, 100]);
    expect(starts(4, 300)).toEqual([0, 64, 128, 192, 300]);
    expect(starts(4, 64)).toEqual([0, 0, 0, 0, 64]);
    expect(starts(2, 0)).toEqual([0, 0, 0]);
  });

  it('are dealt in order, to no more threads than it takes', () => {
    expect(shardRanges(8, 1)).toEqual([{ first: 0, end: 8 }]);
    expect(shardRanges(8, 3).map(({ end }) => end)).toEqual([3, 6, 8]);
    expect(shardRanges(8, 6).map(({ end }) => end)).toEqual([2, 4, 6, 8]);
    expect(shardRanges(8, 64)).toHaveLength(8);
  });
});
