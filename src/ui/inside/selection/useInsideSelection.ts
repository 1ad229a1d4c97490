import { useCallback, useEffect, useMemo } from 'react';
import { usePageUrl, useUrlParts } from '../../app/pageUrl';
import {
  type InsideSelection,
  readSelection,
  type SelectionLimits,
  selectionEntries,
  validSelection,
} from './insideSelection';

/** A change of a selection: undefined goes back to what follows the run. */
export type SelectionChange = {
  readonly [Part in keyof InsideSelection]?: InsideSelection[Part] | undefined;
};

const sameEntries = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What is looked at, as the address has it, and how to look at something else. */
export function useInsideSelection() {
  const address = usePageUrl();
  const entries = useUrlParts(({ inside }) => inside);
  const selection = useMemo(() => readSelection(entries), [entries]);
  const change = useCallback(
    (part: SelectionChange) => {
      const before = address.parts.getState().inside;
      const next = { ...readSelection(before), ...part } as InsideSelection;
      const written = selectionEntries(next);
      if (!sameEntries(before, written)) address.setInside(written);
    },
    [address],
  );
  return { selection, change };
}

/** The selection as far as the run that is shown has it; what it has not goes from the address too. */
export function useValidSelection(limits: SelectionLimits): InsideSelection {
  const { selection, change } = useInsideSelection();
  const { tokens, frequencies } = limits;
  const valid = useMemo(
    () => validSelection(selection, { tokens, frequencies }),
    [selection, tokens, frequencies],
  );
  useEffect(() => {
    change({ pair: valid.pair, frequency: valid.frequency });
  }, [valid, change]);
  return valid;
}
