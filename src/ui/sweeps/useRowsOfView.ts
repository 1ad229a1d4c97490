import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { SweepRow } from '../../run/sweepRow';
import { sweepControllers } from './pageBenches';
import type { SweepState } from './sweepBench';

const NO_ROWS = createStore<Pick<SweepState, 'rows'>>(() => ({ rows: {} }));

/** The rows of another view's sweeps, followed as they come; none if it was never shown. */
export function useRowsOfView(part: string): readonly SweepRow[] {
  const rows = useStore(sweepControllers.get(part)?.store ?? NO_ROWS, (state) => state.rows);
  return useMemo(() => Object.values(rows).flat(), [rows]);
}
