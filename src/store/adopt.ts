import type { StoreApi } from 'zustand/vanilla';
import type { RunConfig } from '../run/runConfig';
import type { LabState } from './labState';
import { pendingRestart } from './pendingRestart';

/** What the controls say, and what the run on the charts goes by, from now on. */
export function applyConfig(
  { getState: get, setState: set }: StoreApi<LabState>,
  config: RunConfig,
  runConfig = get().runConfig,
): void {
  set({ config, runConfig, pendingRestart: pendingRestart(config, runConfig) });
}
