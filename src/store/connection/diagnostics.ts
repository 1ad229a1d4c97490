import type { StoreApi } from 'zustand/vanilla';
import type { Client } from '../../worker/client';
import type { LabState } from '../labState';

/** What happens after a measurement has ended, whichever way. */
type OnEnd = () => void;

/** Replays reference files on every engine. `ready` resolves to a worker in which nothing trains. */
export function createDeviceCheck(
  { getState: get, setState: set }: StoreApi<LabState>,
  ready: () => Promise<Client>,
  onEnd: OnEnd,
) {
  return async (files: readonly unknown[]): Promise<void> => {
    if (get().check.status === 'running') return;
    set({ check: { status: 'running', results: [] } });
    const fail = (message: string) => {
      const { check } = get();
      // The report of a dead worker came first, and says more than the refusal of a closed client.
      if (check.status === 'running') set({ check: { ...check, status: 'failed', message } });
    };
    try {
      const client = await ready();
      const checked = await client.check(files, (result) => {
        const { check } = get();
        set({ check: { ...check, results: [...check.results, result] } });
      });
      if (checked.ok) set({ check: { ...get().check, status: 'done' } });
      else fail(checked.problem.message);
    } catch (reason) {
      fail(reason instanceof Error ? reason.message : String(reason));
    }
    onEnd();
  };
}

/**
 * Measures where the time of a step goes for the settings as they stand, once the run is idle. `ready` resolves to a worker
 * in which nothing trains.
 */
export function createProfiler(
  { getState: get, setState: set }: StoreApi<LabState>,
  ready: () => Promise<Client>,
  onEnd: OnEnd,
) {
  return async (): Promise<void> => {
    if (get().profiling.status === 'running') return;
    const { config } = get();
    set({ profiling: { status: 'running', config, stage: 'setup' } });
    const fail = (message: string) => {
      if (get().profiling.status === 'running')
        set({ profiling: { status: 'failed', config, message } });
    };
    try {
      const client = await ready();
      const profiled = await client.profile(config, (stage) =>
        set({ profiling: { status: 'running', config, stage } }),
      );
      if (profiled.ok) set({ profiling: { status: 'done', config, profile: profiled.value } });
      else fail(profiled.problem.message);
    } catch (reason) {
      fail(reason instanceof Error ? reason.message : String(reason));
    }
    onEnd();
  };
}
