import type { StoreApi } from 'zustand/vanilla';
import type { RunRecord } from '../history/runRecord';
import type { LabState, LabStatus } from '../labState';

const BUSY: readonly LabStatus[] = ['starting', 'running', 'stepping', 'pausing'];

/** A run is under way: there is something to wait for until it rests. */
export const isBusy = (status: LabStatus): boolean => BUSY.includes(status);

/** When the run rests, and who waits for that. */
export interface IdleState {
  /** The run rests: whoever waited for that goes on. */
  enter(status: LabStatus, more?: Partial<LabState>): void;
  /** Resolves as soon as no run is under way. */
  whenIdle(): Promise<void>;
}

/** `onRest` is called after each rest has been told. */
export function createIdleState(
  { getState: get, setState: set }: StoreApi<LabState>,
  record: RunRecord,
  onRest: () => void,
): IdleState {
  let waiting: (() => void)[] = [];
  return {
    enter(status, more = {}) {
      if (get().runConfig) record.publish();
      set({ status, ...more });
      const all = waiting;
      waiting = [];
      for (const done of all) done();
      onRest();
    },
    whenIdle: () =>
      isBusy(get().status) ? new Promise((done) => waiting.push(done)) : Promise.resolve(),
  };
}
