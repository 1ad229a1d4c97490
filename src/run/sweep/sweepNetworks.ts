import type { PresetName } from '../config/presets';
import type { Settings } from '../config/settings';

/** A network that sweeps are made of. */
export interface SweepNetwork {
  readonly preset: PresetName;
  /** What differs from the preset. */
  readonly settings: Settings;
}

/** The networks by their names in the address; the first is the usual one. */
export const SWEEP_NETWORKS = {
  /** Its transition is sharp, and hardly moves with weight decay (docs/reproduction.md, network “embedding”). */
  shared: {
    preset: 'small',
    settings: {
      'model.embedding': 'shared',
      'model.activation': 'relu',
      'model.dHidden': 128,
      logEvery: 100,
    },
  },
  small: { preset: 'small', settings: { logEvery: 100 } },
  paper: { preset: 'paper', settings: { logEvery: 250 } },
} as const satisfies Record<string, SweepNetwork>;

export type SweepNetworkName = keyof typeof SWEEP_NETWORKS;
export const SWEEP_NETWORK_NAMES = Object.keys(SWEEP_NETWORKS) as SweepNetworkName[];
export const isSweepNetwork = (name: string): name is SweepNetworkName =>
  Object.hasOwn(SWEEP_NETWORKS, name);
/** A network by its name, the usual one where there is none of that name. */
export const sweepNetwork = (name: string): SweepNetwork =>
  SWEEP_NETWORKS[isSweepNetwork(name) ? name : 'shared'];
