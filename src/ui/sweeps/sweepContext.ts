import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { SweepBench, SweepBenchState } from './sweepBench';

/** The bench that the view's sweeps are on. */
export const SweepContext = createContext<SweepBench | undefined>(undefined);

export function useSweepBench(): SweepBench {
  const bench = useContext(SweepContext);
  if (!bench) throw new Error('There is no bench of sweeps around this component.');
  return bench;
}

/** A part of its state; the component renders again when that part changes. */
export const useSweeps = <T>(select: (state: SweepBenchState) => T): T =>
  useStore(useSweepBench().store, select);
