import { describe, expect, it } from 'vitest';
import { presetSettings } from '../../run/config/presets';
import { configFromSettings } from '../../run/config/settings';
import { createMember } from '../trainer/member';
import {
  isShard,
  nodesWithin,
  type ShardRange,
  shardCount,
  shardRanges,
  shardStart,
  treeLevels,
  treeSteps,
} from './shards';

const name = ({ first, end }: ShardRange) => `${first}-${end}`;

/** Writes a sum as the terms it is made of. */
function sum(steps: ReturnType<typeof treeSteps>, of: (node: ShardRange) => string): string {
  const levelSums: string[] = [];
  let current = '';
  for (const step of steps) {
    if (step.do === 'take') current = of(step.node);
    else if (step.do === 'keep') levelSums[step.level] = current;
    else current = `(${levelSums[step.level]}+${current})`;
  }
  return current;
}
const alone = (node: ShardRange) => sum(treeSteps(node), ({ first }) => String(first));

describe('the tree of shards', () => {
  it('adds halves', () => {
    expect(alone({ first: 0, end: 1 })).toBe('0');
    expect(alone({ first: 0, end: 4 })).toBe('((0+1)+(2+3))');
    expect(alone({ first: 0, end: 5 })).toBe('((0+1)+(2+(3+4)))');
  });

  it('gives a range in as few sums as there are', () => {
    const nodes = (first: number, end: number) =>
      nodesWithin({ first, end }, { first: 0, end: 8 }).map(name);
    expect(nodes(0, 8)).toEqual(['0-8']);
    expect(nodes(0, 3)).toEqual(['0-2', '2-3']);
    expect(nodes(3, 6)).toEqual(['3-4', '4-6']);
  });

  it.each([1, 2, 3, 5, 7, 8])(
    'is the same sum wherever its nodes are computed: %i shards',
    (shards) => {
      const root = { first: 0, end: shards };
      for (let cut = 0; cut <= shards; cut++) {
        const sent = nodesWithin({ first: cut, end: shards }, root).map(name);
        const isTaken = (node: ShardRange) =>
          sent.includes(name(node)) || (isShard(node) && node.first < cut);
        const steps = treeSteps(root, isTaken);
        expect(sum(steps, alone)).toBe(alone(root));
        for (const step of steps) {
          if (step.do !== 'take') expect(step.level).toBeLessThan(treeLevels(shards));
        }
      }
    },
  );
});

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
