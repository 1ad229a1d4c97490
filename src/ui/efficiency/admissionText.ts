import { ADMITTED_SHARE, type EfficiencyPoint } from '../../analysis/efficiency/efficiencyPoints';
import { percentText } from '../../figures/percentText';
import { efficiencyViewText } from '../../messages/en/efficiencyViewText';

const words = efficiencyViewText.admitted;
const WHY_NOT = {
  ...words,
  'not trigonometric': words['not trigonometric']({ share: percentText(ADMITTED_SHARE) }),
} as const;

/** Whether a network is compared, and why not. */
export const admissionText = ({ refused, converged }: EfficiencyPoint): string =>
  refused ? WHY_NOT[refused] : converged ? words.yes : words.late;
