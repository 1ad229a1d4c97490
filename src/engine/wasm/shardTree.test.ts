import { describe, expect, it } from 'vitest';
import { isShard, nodesWithin, type ShardRange, treeLevels, treeSteps } from './shardTree';

const name = ({ first, end }: ShardRange) => `${first}-${end}`;

/** Writes a sum as the terms it is made of. */
function sum(steps: ReturnType<typeof treeSteps>, of: (node: ShardRange) => string): string {
  const kept: string[] = [];
  let hand = '';
  for (const step of steps) {
    if (step.do === 'take') hand = of(step.node);
    else if (step.do === 'keep') kept[step.level] = hand;
    else hand = `(${kept[step.level]}+${hand})`;
  }
  return hand;
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
        const handed = nodesWithin({ first: cut, end: shards }, root).map(name);
        const isTaken = (node: ShardRange) =>
          handed.includes(name(node)) || (isShard(node) && node.first < cut);
        const steps = treeSteps(root, isTaken);
        expect(sum(steps, alone)).toBe(alone(root));
        for (const step of steps) {
          if (step.do !== 'take') expect(step.level).toBeLessThan(treeLevels(shards));
        }
      }
    },
  );
});
