import type { StoreApi } from 'zustand/vanilla';
import type { Client } from '../../worker/client';
import type { LabState } from '../labState';

/** Replays reference files on every engine. `ready` resolves to a worker that nothing trains in. */
export function createDeviceCheck(
  { getState: get, setState: set }: StoreApi<LabState>,
  ready: () => Promise<Client>,
) {
  return async (files: readonly unknown[]): Promise<void> => {
    if (get().check.status === 'running') return;
    set({ check: { status: 'running', results: [] } });
    try {
      const client = await ready();
      await client.check(files, (result) => {
        const { check } = get();
        set({ check: { ...check, results: [...check.results, result] } });
      });
      set({ check: { ...get().check, status: 'done' } });
    } catch (reason) {
      const message = reason instanceof Error ? reason.message : String(reason);
      set({ check: { ...get().check, status: 'failed', message } });
    }
  };
}

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
