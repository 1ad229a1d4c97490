import { resultNumbers } from '../../analysis/answers/figureText';
import type { VerticalMark } from '../../figures/verticalMark';
import { efficiencyViewText } from '../../messages/en/efficiencyViewText';
import type { EfficiencyFindings } from './efficiencyFindings';

/** A D_crit with its interval. */
function createMark(
  word: typeof efficiencyViewText.predictedMark,
  color: VerticalMark['color'],
  { dCrit, interval }: { dCrit: number; interval?: readonly [number, number] },
): VerticalMark {
  return {
    at: dCrit,
    ...(interval ? { interval } : {}),
    label: word({ size: resultNumbers.size(dCrit) }),
    color,
  };
}

/** The D_crit that the norms predict, and the one that was measured. */
export function crossingMarks({ found, measured }: EfficiencyFindings): readonly VerticalMark[] {
  const { crossing } = found;
  return [
    ...(crossing.kind === 'crossing'
      ? [createMark(efficiencyViewText.predictedMark, 'group-2', crossing)]
      : []),
    ...(measured?.fit.kind === 'fit'
      ? [createMark(efficiencyViewText.measuredMark, 'group-1', measured.fit)]
      : []),
  ];
}
