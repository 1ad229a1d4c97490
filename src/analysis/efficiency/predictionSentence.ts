import { answersText } from '../../messages/en/answersText';
import { efficiencyText } from '../../messages/en/efficiencyText';
import { figureText } from '../answers/figureText';
import type { CriticalSize } from '../logisticFit';
import type { Crossing } from './crossingSize';

const words = efficiencyText;

const intervalText = (interval: readonly [number, number] | undefined) =>
  interval
    ? answersText.interval({
        low: figureText.size(interval[0]),
        high: figureText.size(interval[1]),
      })
    : words.unknownInterval;

/** The D_crit at which the two efficiencies cross, beside the one that a sweep measured. */
export function predictionSentence(crossing: Crossing, measured: CriticalSize): string {
  if (crossing.kind === 'none') return words.noPrediction({ why: crossing.reason });
  const predicted = words.crossing({
    dCrit: figureText.size(crossing.dCrit),
    interval: intervalText(crossing.interval),
  });
  if (measured.kind === 'none') return predicted + words.notMeasured({ why: measured.reason });
  const ratio = figureText.factor(crossing.dCrit / measured.dCrit);
  return (
    predicted +
    words.measured({
      dCrit: figureText.size(measured.dCrit),
      interval: intervalText(measured.interval),
      ratio,
    })
  );
}
