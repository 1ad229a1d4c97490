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

/**
 * Weight decays reach further down where generalising is compared: its logits are smaller at the same decay, and strong decay leaves it less
 * purely trigonometric. So both kinds pass a common correct logit and a common train loss, which is all that these were chosen for.
 */
export const EFFICIENCY_GRIDS = {
  shared: {
    shows: 'ReLU units on one learned table, modulo 37: one to two minutes on two cores.',
    memSizes: '150:800:5log',
    memDecays: '0.6, 2, 4',
    genSizes: '900:1300:3log',
    genDecays: '0.3, 0.6, 1.2',
    maxSteps: '8000',
  },
  small: {
    shows:
      'x² units on one-hot numbers, modulo 37, as the preset Small: few of them are trigonometric enough.',
    memSizes: '150:800:5log',
    memDecays: '0.6, 2, 4',
    genSizes: '900:1300:3log',
    genDecays: '0.3, 0.6, 1.2',
    maxSteps: '8000',
  },
  paper: {
    shows:
      'The transformer of Varma et al., modulo 113: for those with a fast GPU, and not tried here.',
    memSizes: '1000:6000:5log',
    memDecays: '0.5, 1, 2',
    genSizes: '6000:10000:3log',
    genDecays: '0.5, 1, 2',
    maxSteps: '80000',
  },
} as const satisfies Record<SweepNetworkName, EfficiencyGrid>;
