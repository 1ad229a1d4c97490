import { efficiencyText } from '../../messages/en/efficiency';
import { predictionsText } from '../../messages/en/predictions';
import type { CriticalSize } from '../criticalSize/criticalSize';
import { resultNumbers } from '../predictions/resultNumbers';
import type { Crossing } from './normCrossing';

const words = efficiencyText;

const intervalText = (interval: readonly [number, number] | undefined) =>
  interval
    ? predictionsText.interval({
        low: resultNumbers.size(interval[0]),
        high: resultNumbers.size(interval[1]),
      })
    : words.unknownInterval;

/** The D_crit at which the two efficiencies cross, beside the one that a sweep measured. */
export function predictedSizeSentence(crossing: Crossing, measured: CriticalSize): string {
  if (crossing.kind === 'none') return words.noPrediction({ why: crossing.reason });
  const predicted = words.crossing({
    dCrit: resultNumbers.size(crossing.dCrit),
    interval: intervalText(crossing.interval),
  });
  if (measured.kind === 'none') return predicted + words.notMeasured({ why: measured.reason });
  const ratio = resultNumbers.factor(crossing.dCrit / measured.dCrit);
  return (
    predicted +
    words.measured({
      dCrit: resultNumbers.size(measured.dCrit),
      interval: intervalText(measured.interval),
      ratio,
    })
  );
}
