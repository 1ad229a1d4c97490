import type { DecayIndependence } from '../../analysis/predictions/decayIndependence';
import type { SemiGrokking, SizeRange } from '../../analysis/predictions/semiGrokking';
import type { SharpTransition, Transition } from '../../analysis/predictions/sharpTransition';
import type { ConvergenceCounts } from '../../analysis/predictions/verdict';
import { valuesText } from '../en/metrics';
import { predictionsText } from '../en/predictions';
import { fitProblemText } from './fits';
import { resultNumbers } from './resultNumbers';

/** How many runs converged, ran out of steps, blew up, or were left out. */
export function convergenceText({
  runs,
  unconverged,
  diverged,
  unmeasured,
}: ConvergenceCounts): string {
  if (runs === 0 && diverged > 0) {
    return predictionsText.allDiverged({ runs: resultNumbers.runs(diverged), count: diverged });
  }
  const converged =
    unconverged === 0
      ? predictionsText.allConverged({ runs: resultNumbers.runs(runs), count: runs })
      : predictionsText.someUnconverged({ runs: resultNumbers.runs(runs), unconverged });
  const leftOut = [
    ...(diverged > 0 ? [predictionsText.diverged({ runs: resultNumbers.runs(diverged) })] : []),
    ...(unmeasured > 0
      ? [predictionsText.unmeasured({ runs: resultNumbers.runs(unmeasured) })]
      : []),
  ];
  return [converged, ...leftOut].join(' ');
}

function transitionText({ weightDecay, fit, widthFactor = Number.NaN }: Transition): string {
  const decay = resultNumbers.factor(weightDecay);
  if (fit.kind === 'none') return predictionsText.atDecay({ decay, why: fitProblemText(fit) });
  const [low, high] = fit.interval ?? [];
  const interval =
    low !== undefined && high !== undefined
      ? predictionsText.interval({ low: resultNumbers.size(low), high: resultNumbers.size(high) })
      : predictionsText.oneSeed;
  const width = resultNumbers.factor(widthFactor);
  const factor = fit.sharperThanSizes ? predictionsText.atMost({ factor: width }) : width;
  const dCrit = resultNumbers.size(fit.dCrit);
  return predictionsText.transition({ decay, factor, dCrit, interval });
}

/** What sharpTransition found. */
export const sharpTransitionText = ({ curves, convergence }: SharpTransition): string =>
  curves.length === 0 && convergence.diverged === 0
    ? predictionsText.noCut
    : [...curves.map(transitionText), convergenceText(convergence)].join(' ');

/** What decayIndependence found. */
export function decayIndependenceText({ shift, gap, convergence }: DecayIndependence): string {
  const gapText = gap
    ? [
        predictionsText.gap({
          points: Math.round(100 * gap.difference),
          size: resultNumbers.size(gap.trainExamples),
        }),
      ]
    : [];
  const noShift = [predictionsText.notCompared, ...gapText];
  if (!shift) {
    return (convergence.diverged > 0 ? [...noShift, convergenceText(convergence)] : noShift).join(
      ' ',
    );
  }
  const { from, to, factor, interval, seeds, spread, widthFactor, bounded } = shift;
  const known = interval
    ? predictionsText.seeds({
        interval: predictionsText.interval({
          low: resultNumbers.factor(interval[0]),
          high: resultNumbers.factor(interval[1]),
        }),
        seeds,
      })
    : predictionsText.oneSeed;
  const decays = bounded.map(resultNumbers.factor).join(valuesText.separator);
  return [
    predictionsText.shift({
      from: resultNumbers.factor(from),
      to: resultNumbers.factor(to),
      factor: resultNumbers.factor(factor),
      known,
    }),
    predictionsText.spread({
      spread: resultNumbers.factor(spread),
      width: resultNumbers.factor(widthFactor),
    }),
    ...(bounded.length > 0 ? [predictionsText.beyond({ decays })] : []),
    ...gapText,
    convergenceText(convergence),
  ].join(' ');
}

/** Goes on where predictionsText.semiGrokked ends. */
function sizesText({ lowest, highest }: SizeRange): string {
  const factor = highest / lowest;
  const width =
    factor > 1 ? predictionsText.factorWide({ factor: resultNumbers.factor(factor) }) : '';
  return predictionsText.withSizes({ sizes: resultNumbers.sizes(lowest, highest) }) + width;
}

/** What semiGrokking found. */
export function semiGrokkingText(result: SemiGrokking): string {
  const { runs, semiGrokked, unconverged, sizes, unconvergedSizes, thresholds } = result;
  if (!thresholds) return predictionsText.noneMemorised;
  const converged = predictionsText.semiGrokked({
    runs: resultNumbers.runs(runs),
    count: runs,
    converged: semiGrokked,
    low: resultNumbers.percent(thresholds.low),
    grokked: resultNumbers.percent(thresholds.grokked),
  });
  const late = unconvergedSizes
    ? predictionsText.ranOut({
        runs: resultNumbers.runs(unconverged),
        sizes: resultNumbers.sizes(unconvergedSizes.lowest, unconvergedSizes.highest),
      })
    : predictionsText.noneRanOut;
  return `${converged}${sizes ? sizesText(sizes) : ''}. ${late}`;
}
