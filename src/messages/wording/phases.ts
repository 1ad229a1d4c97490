import type { PhaseThresholds } from '../../run/config/runConfig';
import {
  DELAY_FACTOR,
  DRIFT_SHARE,
  DRIFT_STEPS,
  DROP_MARGIN,
  LOST_MARGIN,
  LOW_HYSTERESIS,
  type PhaseName,
  RECENT_FACTOR,
  SLIPPING_MARGIN,
  STEADY_STEPS,
} from '../../run/phase/phases';
import { valuesText } from '../en/metrics';
import { phaseMeaningsText } from '../en/phaseMeanings';
import { groupedNumber, plainNumber } from '../format/numbers';

const percent = (share: number) =>
  valuesText.percent({ number: plainNumber(Number((100 * share).toFixed(1))) });

/** What a phase means with these thresholds, in a sentence. */
export function phaseMeaning(name: PhaseName, thresholds: PhaseThresholds): string {
  const { memorised, grokked, low, steady, hold } = thresholds;
  return phaseMeaningsText[name]({
    memorised: percent(memorised),
    dropped: percent(memorised - DROP_MARGIN),
    grokked: percent(grokked),
    slipping: percent(grokked - SLIPPING_MARGIN),
    lost: percent(grokked - LOST_MARGIN),
    low: percent(low),
    raised: percent(low + LOW_HYSTERESIS),
    steady: percent(steady),
    drift: percent(DRIFT_SHARE * steady),
    driftSteps: groupedNumber(DRIFT_STEPS),
    span: STEADY_STEPS,
    delay: DELAY_FACTOR,
    hold,
    recent: RECENT_FACTOR * hold,
  });
}
