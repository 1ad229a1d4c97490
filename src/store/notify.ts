import type { StoreApi } from 'zustand/vanilla';
import type { LabState, Notice } from './labState';

/** Puts notices on the page in place of those about the same fields, and takes those about `replaced` away. */
export function notify(
  { getState: get, setState: set }: StoreApi<LabState>,
  added: readonly Notice[],
  replaced: readonly string[] = [],
): void {
  const gone = new Set([...replaced, ...added.map(({ field }) => field)]);
  set({ notices: [...get().notices.filter(({ field }) => !gone.has(field)), ...added] });
}
