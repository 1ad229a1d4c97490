import type { StoreApi } from 'zustand/vanilla';
import type { RunProblem } from '../../run/events/runError';
import type { Client } from '../../worker/client';
import type { LabState } from '../labState';

const NOT_STARTED: RunProblem = { code: 'worker-stopped', values: { cause: undefined } };

/** What happens after a measurement has ended, whichever way. */
type OnEnd = () => void;

/** Calls `ask` with a worker in which nothing trains; its answer is wrapped, as it is waited for later. */
export type MeasureIdle = <Answer>(
  ask: (client: Client) => Promise<Answer>,
) => Promise<{ readonly answer: Promise<Answer> }>;

/** Replays reference files on every engine. */
export function createDeviceCheck(
  { getState: get, setState: set }: StoreApi<LabState>,
  measureIdle: MeasureIdle,
  onEnd: OnEnd,
) {
  return async (files: readonly unknown[]): Promise<void> => {
    if (get().check.status === 'running') return;
    set({ check: { status: 'running', results: [] } });
    const fail = (error: RunProblem) => {
      const { check } = get();
      // The report of a dead worker came first, and says more than the refusal of a closed client.
      if (check.status === 'running') set({ check: { ...check, status: 'failed', error } });
    };
    try {
      const { answer } = await measureIdle((client) =>
        client.check(files, (result) => {
          const { check } = get();
          set({ check: { ...check, results: [...check.results, result] } });
        }),
      );
      const checked = await answer;
      if (checked.ok) set({ check: { ...get().check, status: 'done' } });
      else fail(checked.problem);
    } catch {
      fail(NOT_STARTED); // the worker was given up before it was ready
    }
    onEnd();
  };
}

/** Measures where the time of a step goes for the settings as they stand, once the run is idle. */
export function createProfiler(
  { getState: get, setState: set }: StoreApi<LabState>,
  measureIdle: MeasureIdle,
  onEnd: OnEnd,
) {
  return async (): Promise<void> => {
    if (get().profiling.status === 'running') return;
    const { config } = get();
    set({ profiling: { status: 'running', config, stage: 'setup' } });
    const fail = (error: RunProblem) => {
      if (get().profiling.status === 'running')
        set({ profiling: { status: 'failed', config, error } });
    };
    try {
      const { answer } = await measureIdle((client) =>
        client.profile(config, (stage) => set({ profiling: { status: 'running', config, stage } })),
      );
      const profiled = await answer;
      if (profiled.ok) set({ profiling: { status: 'done', config, profile: profiled.value } });
      else fail(profiled.problem);
    } catch {
      fail(NOT_STARTED); // the worker was given up before it was ready
    }
    onEnd();
  };
}
