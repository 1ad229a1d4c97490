import { createContext, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createInsideFeed, type InsideFeed, type InsideState } from '../../store/inside/insideFeed';
import { createBrowserAnalysis } from '../answers/analysisWorker';
import { browserClock } from '../app/createBrowserLab';
import { useLab } from '../lab/labContext';

/** The inside of the lab's run, while it is shown: not on a hidden page, nor in a hidden view. Undefined until the first effects. */
export function useNewInsideFeed(): InsideFeed | undefined {
  const lab = useLab();
  const [feed, setFeed] = useState<InsideFeed>();
  useEffect(() => {
    const made = createInsideFeed(lab, createBrowserAnalysis, browserClock);
    const watch = () => made.setWatched(!document.hidden);
    document.addEventListener('visibilitychange', watch);
    watch();
    setFeed(made);
    return () => {
      document.removeEventListener('visibilitychange', watch);
      made.close();
      setFeed(undefined);
    };
  }, [lab]);
  return feed;
}

export const InsideFeedContext = createContext<InsideFeed | undefined>(undefined);

export function useInsideFeed(): InsideFeed {
  const feed = useContext(InsideFeedContext);
  if (!feed) throw new Error('There is no feed around this component.');
  return feed;
}

/** A part of the feed's state; `version` changes with its steps. */
export const useInsideState = <T>(select: (state: InsideState) => T): T =>
  useStore(useInsideFeed().store, select);
