import type { PresetName } from '../../run/presets';
import type { Settings } from '../../run/settings';

/**
 * A network whose critical size can be looked for, and the grid that shows it. 40 / (learning rate × weight decay) steps are the
 * least in which a run can come to rest (run/rest): each step limit allows them at the weakest weight decay.
 */
export interface CriticalNetwork {
  readonly label: string;
  /** What to expect, in a sentence. */
  readonly shows: string;
  readonly preset: PresetName;
  /** What differs from the preset. */
  readonly settings: Settings;
  readonly grid: {
    readonly from: string;
    readonly to: string;
    readonly sizes: string;
    readonly weightDecays: string;
    readonly maxSteps: string;
  };
}

/** Sharp and quick: the whole grid fits two cores and 90 seconds. */
const SHARED: CriticalNetwork = {
  label: 'Small, shared embedding',
  shows: 'ReLU units on one learned table, modulo 37: a sharp transition, within a minute or so.',
  preset: 'small',
  settings: {
    'model.embedding': 'shared',
    'model.activation': 'relu',
    'model.dHidden': 128,
    logEvery: 100,
  },
  grid: { from: '120', to: '700', sizes: '12', weightDecays: '0.5, 1, 2', maxSteps: '8000' },
};

/** The networks by their names in the address; the first is the usual one. */
export const CRITICAL_NETWORKS = {
  shared: SHARED,
  small: {
    label: 'Small',
    shows: 'x² units on one-hot numbers, modulo 37, as the preset Small: a wider transition.',
    preset: 'small',
    settings: { logEvery: 100 },
    grid: { from: '150', to: '900', sizes: '12', weightDecays: '0.5, 1, 2', maxSteps: '8000' },
  },
  paper: {
    label: 'Paper',
    shows:
      'The transformer of Varma et al., modulo 113. Hours on a processor: for those with a fast GPU.',
    preset: 'paper',
    settings: { logEvery: 250 },
    grid: { from: '1000', to: '4000', sizes: '8', weightDecays: '0.5, 1, 2', maxSteps: '80000' },
  },
} as const satisfies Record<string, CriticalNetwork>;

export type CriticalNetworkName = keyof typeof CRITICAL_NETWORKS;
export const isCriticalNetwork = (name: string): name is CriticalNetworkName =>
  Object.hasOwn(CRITICAL_NETWORKS, name);
