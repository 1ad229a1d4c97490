import type { SizeCurve } from '../../analysis/criticalSizes';
import { numberText } from '../../figures/numberText';

/** D_crit of a curve, to the unit. */
export const dCritText = ({ fit }: SizeCurve): string =>
  fit.kind === 'fit' ? numberText(Math.round(fit.dCrit)) : '–';

/** Its 95 % interval. */
export function intervalText({ fit }: SizeCurve): string {
  if (fit.kind === 'none') return '–';
  if (!fit.interval) return 'needs two seeds';
  return fit.interval.map((end) => numberText(Math.round(end))).join(' to ');
}
