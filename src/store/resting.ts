import type { StoreApi } from 'zustand/vanilla';
import { isBusy } from './busy';
import type { LabState, LabStatus } from './labState';
import type { RunRecord } from './runRecord';

/** When the run rests, and who waits for that. */
export interface Resting {
  /** The run rests: whoever waited for that goes on. */
  settle(status: LabStatus, more?: Partial<LabState>): void;
  /** Resolves as soon as no run is under way. */
  settled(): Promise<void>;
}

/** `onRest` is called after each rest has been told. */
export function createResting(
  { getState: get, setState: set }: StoreApi<LabState>,
  record: RunRecord,
  onRest: () => void,
): Resting {
  let waiting: (() => void)[] = [];
  return {
    settle(status, more = {}) {
      if (get().runConfig) record.publish();
      set({ status, ...more });
      const all = waiting;
      waiting = [];
      for (const done of all) done();
      onRest();
    },
    settled: () =>
      isBusy(get().status) ? new Promise((done) => waiting.push(done)) : Promise.resolve(),
  };
}
