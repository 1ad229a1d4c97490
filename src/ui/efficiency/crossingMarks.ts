import { figureText } from '../../analysis/answers/figureText';
import type { VerticalMark } from '../../figures/verticalMark';
import type { EfficiencyFindings } from './efficiencyFindings';

/** A D_crit with its interval. */
function markOf(
  word: string,
  ink: VerticalMark['ink'],
  { dCrit, interval }: { dCrit: number; interval?: readonly [number, number] },
): VerticalMark {
  return {
    at: dCrit,
    ...(interval ? { interval } : {}),
    label: `${word} ${figureText.size(dCrit)}`,
    ink,
  };
}

/** The D_crit that the norms predict, and the one that was measured. */
export function crossingMarks({ found, measured }: EfficiencyFindings): readonly VerticalMark[] {
  const { crossing } = found;
  return [
    ...(crossing.kind === 'crossing' ? [markOf('predicted', 'group-2', crossing)] : []),
    ...(measured?.fit.kind === 'fit' ? [markOf('measured', 'group-1', measured.fit)] : []),
  ];
}
