import type { CriticalSize } from '../../analysis/criticalSize/criticalSize';
import type { Level } from '../../analysis/efficiency/decayCurves';
import type { Efficiency, Exclusion } from '../../analysis/efficiency/efficiency';
import type { Crossing, Slopes } from '../../analysis/efficiency/normCrossing';
import type { PowerLawFit } from '../../analysis/fit/powerLawFit';
import { efficiencyText } from '../en/efficiency';
import { predictionsText } from '../en/predictions';
import { localizedDecimal } from '../format/numbers';
import { fitProblemText } from './fits';
import { resultNumbers } from './resultNumbers';

/** Sizes that a sentence lists at most; of more, the first and the last. */
const MAX_SIZES = 20;

function sizesText(sizes: readonly number[]): string {
  const [first, ...others] = sizes.map(resultNumbers.size);
  const last = others.at(-1);
  return sizes.length > MAX_SIZES && last !== undefined
    ? `${first}; … ${last}`
    : [first, ...others].join('; ');
}

/** In how many digits a level is written. */
const LEVEL_DIGITS: Readonly<Record<Level, number>> = { correctLogit: 3, trainLoss: 2 };

function levelText({ level, target }: Pick<Efficiency, 'level' | 'target'>): string {
  if (target === undefined) return efficiencyText.noLevel;
  const value = localizedDecimal(target.toPrecision(LEVEL_DIGITS[level]));
  return efficiencyText.fixedLevel[level]({ level: value });
}

const lineText = ({ slope, interval, points }: Extract<PowerLawFit, { kind: 'fit' }>) =>
  efficiencyText.slope({
    exponent: resultNumbers.exponent(slope),
    low: resultNumbers.exponent(interval[0]),
    high: resultNumbers.exponent(interval[1]),
    points,
  });

/** How both norms rise with D, or why that is not known. `fixedLevel`: what the networks have in common, in words. */
export function slopesText({ mem, gen }: Slopes, fixedLevel: string): string {
  if (mem.kind === 'fit' && gen.kind === 'fit') {
    return efficiencyText.slopes({ fixedLevel, mem: lineText(mem), gen: lineText(gen) });
  }
  return [
    ...(mem.kind === 'none' ? [efficiencyText.memorising({ why: fitProblemText(mem) })] : []),
    ...(gen.kind === 'none' ? [efficiencyText.generalising({ why: fitProblemText(gen) })] : []),
  ].join(' ');
}

const exclusionText = ({ refusal, runs, sizes }: Exclusion) =>
  efficiencyText.excluded[refusal]({
    runs: resultNumbers.runs(runs),
    sizes: sizesText(sizes),
  });

/** How norms rise at an equal level, which networks were left out, and how many had not converged. */
export function efficiencyResultText(found: Efficiency): string {
  const { slopes, excluded, unbracketed, unconverged } = found;
  return [
    slopesText(slopes, levelText(found)),
    ...excluded.map(exclusionText),
    ...(unbracketed > 0 ? [efficiencyText.unbracketed({ count: unbracketed })] : []),
    ...(unconverged > 0
      ? [efficiencyText.unconverged({ runs: resultNumbers.runs(unconverged) })]
      : []),
  ].join(' ');
}

const intervalText = (interval: readonly [number, number] | undefined) =>
  interval
    ? predictionsText.interval({
        low: resultNumbers.size(interval[0]),
        high: resultNumbers.size(interval[1]),
      })
    : efficiencyText.unknownInterval;

/** The D_crit at which the two norms cross, beside the one that a sweep measured, where there is one. */
export function predictedSizeText(crossing: Crossing, measured?: CriticalSize): string {
  if (crossing.kind === 'none') {
    return efficiencyText.noPrediction({ why: fitProblemText(crossing) });
  }
  const predicted = efficiencyText.crossing({
    dCrit: resultNumbers.size(crossing.dCrit),
    interval: intervalText(crossing.interval),
  });
  if (measured?.kind !== 'fit') {
    const why = measured ? fitProblemText(measured) : '';
    return (predicted + efficiencyText.notMeasured({ why })).trimEnd();
  }
  const beside = efficiencyText.measured({
    dCrit: resultNumbers.size(measured.dCrit),
    interval: intervalText(measured.interval),
    ratio: resultNumbers.factor(crossing.dCrit / measured.dCrit),
  });
  return predicted + beside;
}
