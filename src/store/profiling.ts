import type { StoreApi } from 'zustand/vanilla';
import type { Client } from '../worker/client';
import type { LabState } from './labState';

/**
 * Measures where the time of a step goes for the settings as they stand, once the run rests. `ready` resolves to a worker
 * that nothing trains in.
 */
export function createProfiler(
  { getState: get, setState: set }: StoreApi<LabState>,
  ready: () => Promise<Client>,
) {
  return async (): Promise<void> => {
    if (get().profiling.status === 'running') return;
    const { config } = get();
    set({ profiling: { status: 'running', config, stage: 'setup' } });
    try {
      const client = await ready();
      const profile = await client.profile(config, (stage) =>
        set({ profiling: { status: 'running', config, stage } }),
      );
      set({ profiling: { status: 'done', config, profile } });
    } catch (reason) {
      const message = reason instanceof Error ? reason.message : String(reason);
      set({ profiling: { status: 'failed', config, message } });
    }
  };
}
