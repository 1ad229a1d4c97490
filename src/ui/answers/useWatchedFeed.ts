import { type RefObject, useEffect, useState } from 'react';
import type { LabClock } from '../../store/clock';
import type { Lab } from '../../store/lab';
import type { AnalysisClient } from '../../worker/analysisClient';
import { browserClock } from '../app/createBrowserLab';
import { useLab } from '../lab/labContext';
import { createBrowserAnalysis } from './analysisWorker';

/** What follows the lab's run by an analysis worker, while it is watched. */
interface WatchedFeed {
  setWatched(isWatched: boolean): void;
  close(): void;
}

/**
 * A feed of the lab's run, which `create` makes (always the same function), while it can be seen: not on a hidden page, in a hidden view
 * or, with a `host`, scrolled away. Undefined until the first effects, and while the view is hidden.
 */
export function useWatchedFeed<Feed extends WatchedFeed>(
  create: (lab: Lab, createClient: () => AnalysisClient, clock: LabClock) => Feed,
  host?: RefObject<HTMLElement | null>,
): Feed | undefined {
  const lab = useLab();
  const [feed, setFeed] = useState<Feed>();
  useEffect(() => {
    const made = create(lab, createBrowserAnalysis, browserClock);
    let isInSight = true;
    const watch = () => made.setWatched(isInSight && !document.hidden);
    const seen = new IntersectionObserver((entries) => {
      isInSight = entries.at(-1)?.isIntersecting ?? true;
      watch();
    });
    if (host?.current) seen.observe(host.current);
    document.addEventListener('visibilitychange', watch);
    watch();
    setFeed(made);
    return () => {
      seen.disconnect();
      document.removeEventListener('visibilitychange', watch);
      made.close();
      setFeed(undefined);
    };
  }, [create, lab, host]);
  return feed;
}
