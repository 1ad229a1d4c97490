import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { CircuitBench, CircuitBenchState } from './circuitBench';

/** The simulation that the view shows. */
export const CircuitContext = createContext<CircuitBench | undefined>(undefined);

export function useCircuitBench(): CircuitBench {
  const bench = useContext(CircuitContext);
  if (!bench) throw new Error('There is no simulation around this component.');
  return bench;
}

/** A part of its state; the component renders again when that part changes. */
export const useCircuits = <T>(select: (state: CircuitBenchState) => T): T =>
  useStore(useCircuitBench().store, select);
