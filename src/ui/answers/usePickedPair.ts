import { useState } from 'react';
import type { PairSets } from '../../tasks/pairSets';

/** Which pair is read: the one under the pointer, else the one that was picked, else one that is hardly ever trained on. */
export function usePickedPair({ tokens, lastPair }: PairSets) {
  const [picked, setPicked] = useState<readonly [number, number]>();
  const [peeked, setPeeked] = useState<readonly [number, number]>();
  const pairOf = (place: readonly [number, number] | undefined): number | undefined =>
    place?.every((token) => token < tokens) ? place[0] * tokens + place[1] : undefined;
  const placeOf = (pair: number) => [Math.floor(pair / tokens), pair % tokens] as const;
  return {
    pair: pairOf(peeked) ?? pairOf(picked) ?? lastPair,
    pick(pair: number) {
      setPeeked(undefined);
      setPicked(placeOf(pair));
    },
    peek: (pair: number | undefined) => setPeeked(pair === undefined ? undefined : placeOf(pair)),
  };
}
