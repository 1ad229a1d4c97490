import { criticalViewText } from '../../messages/en/criticalViewText';
import { isSweepNetwork, type SweepNetworkName } from '../../run/sweepNetworks';

/** What a network is good for here, and the grid that shows its critical size. */
export interface CriticalGrid {
  /** What to expect, in a sentence. */
  readonly shows: string;
  readonly from: string;
  readonly to: string;
  readonly sizes: string;
  readonly weightDecays: string;
  /** 20 / (learning rate × weight decay) steps are the least in which a run can come to rest (run/rest): more than those. */
  readonly maxSteps: string;
}

const { shows } = criticalViewText;

const CRITICAL_GRIDS: Readonly<Record<SweepNetworkName, CriticalGrid>> = {
  shared: {
    // Sharp and quick: the whole grid fits two cores and 90 seconds.
    shows: shows.shared,
    from: '120',
    to: '600',
    sizes: '12',
    weightDecays: '0.5, 1, 2',
    maxSteps: '6000',
  },
  small: {
    shows: shows.small,
    from: '150',
    to: '900',
    sizes: '12',
    weightDecays: '0.5, 1, 2',
    maxSteps: '8000',
  },
  paper: {
    shows: shows.paper,
    from: '1000',
    to: '4000',
    sizes: '8',
    weightDecays: '0.5, 1, 2',
    maxSteps: '80000',
  },
};

/** The grid of a network by its name. */
export const criticalGrid = (network: string): CriticalGrid =>
  CRITICAL_GRIDS[isSweepNetwork(network) ? network : 'shared'];
