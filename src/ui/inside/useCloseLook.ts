import { useEffect, useRef, useState } from 'react';
import { COST_FACTOR } from '../../store/analysisPace';
import type { CloseLook } from '../../store/inside/insideFeed';
import type { LookQuestion } from '../../worker/analysisProtocol';
import { useLab } from '../lab/labContext';
import { useInsideFeed } from './useInsideFeed';

/**
 * What a step is made of, in pictures that take the worker; the step before stays until they are there. One is asked for at a time, and
 * after it the one that is wanted by then; while a run trains, COST_FACTOR times as seldom as it takes.
 */
export function useCloseLook(
  step: number | undefined,
  question: LookQuestion,
): CloseLook | undefined {
  const lab = useLab();
  const feed = useInsideFeed();
  const [look, setLook] = useState<CloseLook>();
  const pace = useRef<{ busy: Promise<unknown>; dueAt: number }>({
    busy: Promise.resolve(),
    dueAt: 0,
  });
  const asked = JSON.stringify(question);
  useEffect(() => {
    if (step === undefined) {
      setLook(undefined);
      return;
    }
    const stale = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isTraining = () => lab.store.getState().status === 'running';
    async function ask(at: number) {
      const began = performance.now();
      const found = await feed.look(at, JSON.parse(asked) as LookQuestion, stale.signal);
      const now = performance.now();
      pace.current.dueAt = now + (isTraining() ? COST_FACTOR * (now - began) : 0);
      if (!stale.signal.aborted && found) setLook(found);
    }
    void pace.current.busy.then(() => {
      if (stale.signal.aborted) return;
      const wait = isTraining() ? pace.current.dueAt - performance.now() : 0;
      const start = () => {
        pace.current.busy = ask(step);
      };
      if (wait > 0) timer = setTimeout(start, wait);
      else start();
    });
    return () => {
      stale.abort();
      clearTimeout(timer);
    };
  }, [lab, feed, step, asked]);
  return look;
}
