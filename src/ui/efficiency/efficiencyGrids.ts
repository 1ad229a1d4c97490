import { efficiencyViewText } from '../../messages/en/efficiencyViewText';
import type { SweepNetworkName } from '../../run/sweepNetworks';

/** The sizes and weight decays at which a network is compared. */
export interface EfficiencyGrid {
  /** What to expect, in a sentence. */
  readonly shows: string;
  /** As grids are written: from:to:how many, `log` for equal ratios. */
  readonly memSizes: string;
  readonly memDecays: string;
  readonly genSizes: string;
  readonly genDecays: string;
  readonly maxSteps: string;
}

const { shows } = efficiencyViewText;

/**
 * Weight decays reach further down where generalising is compared: its logits are smaller at the same decay, and strong decay leaves it less
 * purely trigonometric. So both kinds pass a common correct logit and a common train loss, which is all that these were chosen for.
 */
export const EFFICIENCY_GRIDS = {
  shared: {
    shows: shows.shared,
    memSizes: '150:800:5log',
    memDecays: '0.6, 2, 4',
    genSizes: '900:1300:3log',
    genDecays: '0.3, 0.6, 1.2',
    maxSteps: '8000',
  },
  small: {
    shows: shows.small,
    memSizes: '150:800:5log',
    memDecays: '0.6, 2, 4',
    genSizes: '900:1300:3log',
    genDecays: '0.3, 0.6, 1.2',
    maxSteps: '8000',
  },
  paper: {
    shows: shows.paper,
    memSizes: '1000:6000:5log',
    memDecays: '0.5, 1, 2',
    genSizes: '6000:10000:3log',
    genDecays: '0.5, 1, 2',
    maxSteps: '80000',
  },
} as const satisfies Record<SweepNetworkName, EfficiencyGrid>;
