import { useEffect } from 'react';
import type { LabState } from '../../../store/labState';
import { useLabState } from '../../lab/labContext';
import { useInsideSelection } from '../selection/useInsideSelection';
import { isLookName, isRunOfLook, LOOKS, type Look, type LookName, stepOfMoment } from './looks';

/** The look that is taken. */
export interface TakenLook {
  readonly name: LookName;
  readonly look: Look;
  /** From 0. */
  readonly stop: number;
  /** `other`: the run on the page is another one. `coming`: the run has not got to the stop yet. */
  readonly state: 'other' | 'coming' | 'there';
}

/** Whether the run is past the moment of a stop. */
function isThere({ at }: Look['stops'][number], state: LabState): boolean {
  if (at === 'end') return state.status === 'finished' || state.status === 'paused';
  if (at === 'cut') return state.marks.some(({ isCut }) => isCut);
  return stepOfMoment(at, state) !== 'newest';
}

/** The guided look in the selection, as far as the run on the page goes along with it; it goes to the step of each stop once. */
export function useLook(): TakenLook | undefined {
  const { selection, change } = useInsideSelection();
  const asked = selection.look;
  const name = asked && isLookName(asked.name) ? asked.name : undefined;
  const look = name && LOOKS[name];
  const stop = look ? Math.min(asked?.stop ?? 1, look.stops.length) - 1 : 0;
  const place = look?.stops[stop];
  const isItsRun = useLabState((state) => look !== undefined && isRunOfLook(look, state));
  const isReached = useLabState((state) => place !== undefined && isThere(place, state));
  const moment = useLabState((state) => (place ? stepOfMoment(place.at, state) : 'newest'));
  useEffect(() => {
    if (name && isItsRun) change({ step: moment === 'newest' ? undefined : moment });
  }, [name, isItsRun, moment, change]);
  if (!name || !look) return undefined;
  return { name, look, stop, state: !isItsRun ? 'other' : isReached ? 'there' : 'coming' };
}
