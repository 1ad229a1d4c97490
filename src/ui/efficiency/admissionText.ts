import { ADMITTED_SHARE, type EfficiencyPoint } from '../../analysis/efficiency/efficiencyPoints';
import { roundedPercent } from '../../figures/percentText';
import { efficiencyViewText } from '../../messages/en/efficiencyViewText';

const admittedText = efficiencyViewText.admitted;
const WHY_NOT = {
  ...admittedText,
  'not trigonometric': admittedText['not trigonometric']({ share: roundedPercent(ADMITTED_SHARE) }),
} as const;

/** Whether a network is compared, and why not. */
export const admissionText = ({ refused, converged }: EfficiencyPoint): string =>
  refused ? WHY_NOT[refused] : converged ? admittedText.yes : admittedText.late;
