import type { StoreApi } from 'zustand/vanilla';
import { isBusy } from './busy';
import type { LabState, LabStatus } from './labState';
import type { RunRecord } from './runRecord';

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
