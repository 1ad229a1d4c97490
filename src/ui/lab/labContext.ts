import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Lab } from '../../store/lab';
import type { LabState } from '../../store/labState';

/** The lab that the page shows. */
export const LabContext = createContext<Lab | undefined>(undefined);

export function useLab(): Lab {
  const lab = useContext(LabContext);
  if (!lab) throw new Error('There is no lab around this component.');
  return lab;
}

/** A part of the lab's state; the component renders again when that part changes. */
export const useLabState = <T>(select: (state: LabState) => T): T =>
  useStore(useLab().store, select);
