import type { StoreApi } from 'zustand/vanilla';
import type { RunConfig } from '../../run/config/runConfig';
import type { LabState } from '../labState';
import { pendingRestart } from './settingReach';

/** Sets the config of the controls and that of the run on the charts, and what of the one waits for a restart of the other. */
export function applyConfig(
  { getState: get, setState: set }: StoreApi<LabState>,
  config: RunConfig,
  runConfig = get().runConfig,
): void {
  set({ config, runConfig, pendingRestart: pendingRestart(config, runConfig) });
}
