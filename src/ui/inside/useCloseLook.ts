import { useEffect, useState } from 'react';
import type { CloseLook } from '../../store/inside/insideFeed';
import type { LookQuestion } from '../../worker/analysisProtocol';
import { useInsideFeed } from './useInsideFeed';

/** A step has to be looked at so long before its maps are worked out. */
const REST_MS = 50;

/** What a step is made of, in pictures that take the worker; the step before stays until they are there. */
export function useCloseLook(
  step: number | undefined,
  question: LookQuestion,
): CloseLook | undefined {
  const feed = useInsideFeed();
  const [look, setLook] = useState<CloseLook>();
  const asked = JSON.stringify(question);
  useEffect(() => {
    if (step === undefined) {
      setLook(undefined);
      return;
    }
    const stale = new AbortController();
    const timer = setTimeout(() => {
      void feed.look(step, JSON.parse(asked) as LookQuestion, stale.signal).then((found) => {
        if (!stale.signal.aborted && found) setLook(found);
      });
    }, REST_MS);
    return () => {
      stale.abort();
      clearTimeout(timer);
    };
  }, [feed, step, asked]);
  return look;
}
