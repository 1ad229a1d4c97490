import { useMemo } from 'react';
import { taskCoordinate } from '../../analysis/inside/coordinate/taskCoordinate';
import type { FrequencyCircle } from '../../analysis/inside/fourier/frequencyCircle';
import type { InsideFrame } from '../../analysis/inside/frame';
import { strongestKeys } from '../../analysis/inside/logits/frequencyMeasures';
import { type PairClock, pairClock } from '../../analysis/inside/logits/pairClock';
import type { RunConfig } from '../../run/config/runConfig';
import type { CloseLook, InsideStep } from '../../store/inside/insideFeed';
import type { PairSets } from '../../tasks/pairSets';
import { type TokenOrder, tokenOrder } from '../../tasks/tokenOrder';
import { useRunPairs } from '../answers/useRunPairs';
import { useInsideSelection, useValidSelection } from './selection/useInsideSelection';
import { type SelectedPair, useSelectedPair } from './selection/useSelectedPair';
import { shownUnits } from './UnitMaps';
import { useCloseLook } from './useCloseLook';

/** All that the panels of a step show: what was measured, what is selected, and what the worker has read for that. */
export interface StepLook {
  readonly step: number;
  readonly config: RunConfig;
  readonly frame: InsideFrame;
  readonly sets: PairSets;
  /** In which rows and columns of maps stand. */
  readonly order: TokenOrder;
  readonly selected: SelectedPair;
  readonly frequency: number;
  readonly choose: (frequency: number) => void;
  readonly units: readonly number[];
  /** Of a step before, until it is there. */
  readonly look: CloseLook | undefined;
  /** The circle of the first step. */
  readonly start: FrequencyCircle | undefined;
  readonly clock: PairClock | undefined;
}

/** The logits of the pair that is read, taken apart; undefined while they are not there, and for pairs outside the group. */
function usePairClock(
  { task: { op, p } }: RunConfig,
  frame: InsideFrame,
  pair: number,
  look: CloseLook | undefined,
): PairClock | undefined {
  const found = look?.pairLogits;
  return useMemo(() => {
    if (found?.pair !== pair) return undefined;
    const coordinate = taskCoordinate(op, p);
    if (found.logits.length !== coordinate.tokens) return undefined;
    return pairClock(found.logits, pair, coordinate, frame.rule.means, frame.frequencies);
  }, [op, p, frame, pair, found]);
}

export function useStepLook(shown: InsideStep, first: InsideStep): StepLook {
  const { step, summary } = shown;
  const { config, frame } = summary;
  const { change } = useInsideSelection();
  const sets = useRunPairs(config);
  const selection = useValidSelection({
    tokens: sets.tokens,
    frequencies: frame.frequencies?.logits.frequencies.length ?? 0,
  });
  const selected = useSelectedPair(sets, selection, change);
  const [strongest] = frame.frequencies ? strongestKeys(frame.frequencies) : [];
  const frequency = selection.frequency ?? strongest ?? 1;
  const measures = frame.tokenFrequencies;
  const units = shownUnits(measures, frequency);
  const circle = measures ? frequency : undefined;
  const look = useCloseLook(step, { circle, units, pair: selected.pair });
  const start = useCloseLook(first.step, { circle })?.circle;
  const { op, p } = config.task;
  const order = useMemo(() => tokenOrder(op, p), [op, p]);
  const clock = usePairClock(config, frame, selected.pair, look);
  const choose = (chosen: number) => change({ frequency: chosen });
  return {
    step,
    config,
    frame,
    sets,
    order,
    selected,
    frequency,
    choose,
    units,
    look,
    start,
    clock,
  };
}
