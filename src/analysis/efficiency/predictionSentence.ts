import { figureText } from '../answers/figureText';
import type { CriticalSize } from '../logisticFit';
import type { Crossing } from './crossingSize';

const intervalText = (interval: readonly [number, number] | undefined) =>
  interval
    ? `95 % interval ${figureText.size(interval[0])} to ${figureText.size(interval[1])}`
    : 'interval not known';

/** The D_crit at which the two efficiencies cross, beside the one that a sweep measured. */
export function predictionSentence(crossing: Crossing, measured: CriticalSize): string {
  if (crossing.kind === 'none') return `Efficiency predicts no D_crit. ${crossing.reason}`;
  const predicted = `The norms cross at D = ${figureText.size(crossing.dCrit)} (${intervalText(crossing.interval)})`;
  if (measured.kind === 'none') return `${predicted}; no D_crit was measured. ${measured.reason}`;
  const ratio = figureText.factor(crossing.dCrit / measured.dCrit);
  return `${predicted}; the measured D_crit is ${figureText.size(measured.dCrit)} (${intervalText(measured.interval)}). Predicted ÷ measured: ${ratio}.`;
}
