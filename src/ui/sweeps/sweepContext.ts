import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { SweepController, SweepState } from './controller/sweepController';

/** The controller that the view's sweeps are on. */
export const SweepContext = createContext<SweepController | undefined>(undefined);

export function useSweepController(): SweepController {
  const controller = useContext(SweepContext);
  if (!controller) throw new Error('There is no controller of sweeps around this component.');
  return controller;
}

/** A part of its state; the component renders again when that part changes. */
export const useSweepState = <T>(select: (state: SweepState) => T): T =>
  useStore(useSweepController().store, select);
