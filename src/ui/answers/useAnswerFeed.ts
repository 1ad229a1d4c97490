import { type RefObject, useEffect, useState } from 'react';
import { type AnswerFeed, createAnswerFeed } from '../../store/answers/answerFeed';
import { browserClock } from '../app/createBrowserLab';
import { useLab } from '../lab/labContext';
import { createBrowserAnalysis } from './analysisWorker';

/**
 * The answers of the lab's run, while `host` can be seen: not on a hidden page, in a hidden view, or scrolled away. Undefined until the
 * first effects, and while the view is hidden.
 */
export function useAnswerFeed(host: RefObject<HTMLElement | null>): AnswerFeed | undefined {
  const lab = useLab();
  const [feed, setFeed] = useState<AnswerFeed>();
  useEffect(() => {
    const made = createAnswerFeed(lab, createBrowserAnalysis, browserClock);
    let isInSight = true;
    const watch = () => made.setWatched(isInSight && !document.hidden);
    const seen = new IntersectionObserver((entries) => {
      isInSight = entries.at(-1)?.isIntersecting ?? true;
      watch();
    });
    if (host.current) seen.observe(host.current);
    document.addEventListener('visibilitychange', watch);
    watch();
    setFeed(made);
    return () => {
      seen.disconnect();
      document.removeEventListener('visibilitychange', watch);
      made.close();
      setFeed(undefined);
    };
  }, [lab, host]);
  return feed;
}
