import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { CircuitsController, CircuitsViewState } from './circuitBench';

/** The simulation that the view shows. */
export const CircuitsContext = createContext<CircuitsController | undefined>(undefined);

export function useCircuitsController(): CircuitsController {
  const bench = useContext(CircuitsContext);
  if (!bench) throw new Error('There is no simulation around this component.');
  return bench;
}

/** A part of its state; the component renders again when that part changes. */
export const useCircuits = <T>(select: (state: CircuitsViewState) => T): T =>
  useStore(useCircuitsController().store, select);
