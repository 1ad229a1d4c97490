import type { StoreApi } from 'zustand/vanilla';
import type { RunRecord } from '../history/runRecord';
import type { LabState, LabStatus } from '../labState';

const BUSY: readonly LabStatus[] = ['starting', 'running', 'stepping', 'pausing'];

/** A run trains or is about to: `whenIdle` has something to wait for. */
export const isBusy = (status: LabStatus): boolean => BUSY.includes(status);

/** That no run trains, and who waits for it. */
export interface IdleState {
  /** No run trains any more: resolves every `whenIdle`. */
  enter(status: LabStatus, more?: Partial<LabState>): void;
  /** Resolves once no run trains. */
  whenIdle(): Promise<void>;
}

/** `onIdle` is called after each `enter`. */
export function createIdleState(
  { getState: get, setState: set }: StoreApi<LabState>,
  record: RunRecord,
  onIdle: () => void,
): IdleState {
  let waiting: (() => void)[] = [];
  return {
    enter(status, more = {}) {
      if (get().runConfig) record.publish();
      set({ status, ...more });
      const all = waiting;
      waiting = [];
      for (const done of all) done();
      onIdle();
    },
    whenIdle: () =>
      isBusy(get().status) ? new Promise((done) => waiting.push(done)) : Promise.resolve(),
  };
}
