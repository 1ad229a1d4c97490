import { ADMITTED_SHARE, type EfficiencyPoint } from '../../analysis/efficiency/efficiencyPoints';
import { percentText } from '../../figures/percentText';

const WHY_NOT = {
  'not memorised': 'no: did not memorise',
  'not trigonometric': `no: less than ${percentText(ADMITTED_SHARE)} trigonometric`,
  'no number': 'no: logit, loss or norm not above 0',
} as const;

/** Whether a network is compared, and why not. */
export const admissionText = ({ refused, converged }: EfficiencyPoint): string =>
  refused ? WHY_NOT[refused] : converged ? 'yes' : 'yes, ran out of steps';
