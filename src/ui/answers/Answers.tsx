import { useState } from 'react';
import { useUrlParts } from '../app/pageUrl';
import { useLabState } from '../lab/labContext';
import { lazyPart } from '../parts/lazyPart';

const AnswersPanel = lazyPart(() => import('./AnswersPanel').then((made) => made.AnswersPanel));

/**
 * The place of the answers beside the charts, there from the start so that nothing moves. What fills it is loaded once the page is in use:
 * the engines have been timed, or a run begins.
 */
export function Answers() {
  const isFramed = useUrlParts(({ embed }) => embed); // there is no room for them
  const isDue = useLabState(({ rates, runConfig }) => Boolean(rates || runConfig)) && !isFramed;
  const [isLoaded, setLoaded] = useState(isDue);
  if (isDue && !isLoaded) setLoaded(true);
  return <div className="answers">{isLoaded && <AnswersPanel />}</div>;
}
