import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { SweepRow } from '../../run/sweepRow';
import { pageBenches } from './pageBenches';
import type { SweepBenchState } from './sweepBench';

const NOTHING = createStore<Pick<SweepBenchState, 'rows'>>(() => ({ rows: {} }));

/** The rows of another view's sweeps, followed as they come; none if it was never shown. */
export function useRowsOfView(part: string): readonly SweepRow[] {
  const rows = useStore(pageBenches.get(part)?.store ?? NOTHING, (state) => state.rows);
  return useMemo(() => Object.values(rows).flat(), [rows]);
}
