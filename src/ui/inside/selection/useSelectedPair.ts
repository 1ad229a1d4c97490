import { useState } from 'react';
import type { PairSets } from '../../../tasks/pairSets';
import type { InsideSelection } from './insideSelection';
import type { SelectionChange } from './useInsideSelection';

/** The pair that is read, and how to read another. */
export interface SelectedPair {
  readonly pair: number;
  readonly pick: (pair: number) => void;
  /** A pointer is over a pair, or over none. */
  readonly peek: (pair: number | undefined) => void;
}

/** Which pair is read: the one under the pointer, else the one that was selected, else one that is hardly ever trained on. */
export function useSelectedPair(
  { tokens, lastPair }: PairSets,
  { pair: selected }: InsideSelection,
  change: (part: SelectionChange) => void,
): SelectedPair {
  const [peeked, peek] = useState<number>();
  const isThere = peeked !== undefined && peeked < tokens * tokens;
  return {
    pair: isThere ? peeked : selected ? selected[0] * tokens + selected[1] : lastPair,
    pick(pair) {
      peek(undefined);
      change({ pair: [Math.floor(pair / tokens), pair % tokens] });
    },
    peek,
  };
}
