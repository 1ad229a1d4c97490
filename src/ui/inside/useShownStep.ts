import { useCallback, useState } from 'react';
import type { InsideStep } from '../../store/inside/insideFeed';
import { nearestRow } from '../charts/chartSource';
import { useInsideSelection } from './selection/useInsideSelection';
import { useInsideFeed, useInsideState } from './useInsideFeed';

/** Which step is looked at: the one under the pointer, else the one that was picked, else the newest. */
export interface ShownStep {
  /** Undefined where nothing has been measured. */
  readonly shown: InsideStep | undefined;
  readonly steps: readonly InsideStep[];
  /** The place of the one that was picked, or of the newest. */
  readonly place: number;
  readonly isNewest: boolean;
  readonly peek: (step: number | undefined) => void;
  /** Stays at a step, or with the newest. */
  readonly pick: (step: number | undefined) => void;
}

export function useShownStep(): ShownStep {
  const feed = useInsideFeed();
  useInsideState((state) => state.version);
  const { selection, change } = useInsideSelection();
  const picked = selection.step;
  const pick = useCallback((step: number | undefined) => change({ step }), [change]);
  const [peeked, peek] = useState<number>();
  const steps = feed.steps();
  const placeOf = (step: number) =>
    nearestRow(
      steps.map((one) => one.step),
      step,
    );
  const place = picked === undefined ? steps.length - 1 : placeOf(picked);
  const shown = steps[peeked === undefined ? place : placeOf(peeked)];
  return { shown, steps, place, isNewest: picked === undefined, peek, pick };
}
