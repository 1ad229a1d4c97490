import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { InsideFeed, InsideState } from '../../store/inside/insideFeed';

export const InsideFeedContext = createContext<InsideFeed | undefined>(undefined);

export function useInsideFeed(): InsideFeed {
  const feed = useContext(InsideFeedContext);
  if (!feed) throw new Error('There is no feed around this component.');
  return feed;
}

/** A part of the feed's state; `version` changes with its steps. */
export const useInsideState = <T>(select: (state: InsideState) => T): T =>
  useStore(useInsideFeed().store, select);
