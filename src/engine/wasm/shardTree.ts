/** Shards from `first` up to `end`, without it. */
export interface ShardRange {
  readonly first: number;
  readonly end: number;
}

/** What adds up a tree, with one sum at hand and one kept a level. */
export type TreeStep =
  /** Get the sum of a node. */
  | { readonly do: 'take'; readonly node: ShardRange }
  /** Put it by. */
  | { readonly do: 'keep'; readonly level: number }
  /** Add it to what was put by. */
  | { readonly do: 'add'; readonly level: number };

export const isShard = ({ first, end }: ShardRange): boolean => end - first === 1;

/** Sums of floats depend on their order. Here it is that of a tree: a node is the sum of its two halves. */
function halves({ first, end }: ShardRange): readonly [ShardRange, ShardRange] {
  const middle = (first + end) >> 1;
  return [
    { first, end: middle },
    { first: middle, end },
  ];
}

/** The largest nodes below `root` that make up a range, in order: all that others need of the sums of its shards. */
export function nodesWithin(range: ShardRange, root: ShardRange): ShardRange[] {
  if (root.end <= range.first || root.first >= range.end) return [];
  if (root.first >= range.first && root.end <= range.end) return [root];
  return halves(root).flatMap((half) => nodesWithin(range, half));
}

/** How the sum of `node` comes about from those that are taken as they are, among which every shard below others is. */
export function treeSteps(
  node: ShardRange,
  isTaken: (node: ShardRange) => boolean = isShard,
  level = 0,
): TreeStep[] {
  if (isTaken(node)) return [{ do: 'take', node }];
  const [left, right] = halves(node);
  return [
    ...treeSteps(left, isTaken, level + 1),
    { do: 'keep', level },
    ...treeSteps(right, isTaken, level + 1),
    { do: 'add', level },
  ];
}

/** Sums that treeSteps keeps at once at most. */
export const treeLevels = (shards: number): number => Math.ceil(Math.log2(shards));
