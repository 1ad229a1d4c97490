import {
  CONVERGENCE_ACCURACY_RANGE,
  CONVERGENCE_NORM_RANGE,
  CONVERGENCE_TIME_CONSTANTS,
} from '../../run/sweep/convergence';
import type { SweepNetworkName } from '../../run/sweep/sweepNetworks';
import { convergenceText } from '../en/convergence';
import { valuesText } from '../en/metrics';
import { sweepNetworksText } from '../en/sweeps';

export const sweepNetworkLabel = (name: SweepNetworkName): string => sweepNetworksText[name];

/** When a run has converged, in a sentence. */
export const convergenceRule = (): string =>
  convergenceText.rule({
    times: CONVERGENCE_TIME_CONSTANTS,
    points: 100 * CONVERGENCE_ACCURACY_RANGE,
    percent: valuesText.percent({ number: 100 * CONVERGENCE_NORM_RANGE }),
  });
