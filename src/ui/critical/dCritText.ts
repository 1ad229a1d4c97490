import type { SizeCurve } from '../../analysis/criticalSizes';
import { numberText } from '../../figures/numberText';
import { criticalViewText } from '../../messages/en/criticalViewText';
import { figuresText } from '../../messages/en/figuresText';

/** D_crit of a curve, to the unit. */
export const dCritText = ({ fit }: SizeCurve): string =>
  fit.kind === 'fit' ? numberText(Math.round(fit.dCrit)) : '–';

/** Its 95 % interval. */
export function intervalText({ fit }: SizeCurve): string {
  if (fit.kind === 'none') return '–';
  if (!fit.interval) return criticalViewText.needsSeeds;
  const [from, to] = fit.interval;
  return figuresText.range({
    from: numberText(Math.round(from)),
    to: numberText(Math.round(to)),
  });
}
