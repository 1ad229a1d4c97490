import { createContext, useContext } from 'react';
import { useSweepState } from '../sweeps/sweepContext';
import { type CriticalFindings, criticalFindings } from './criticalAnalysis';

/** What the rows on the page say, worked out once for all who show it. */
export const CriticalFindingsContext = createContext<CriticalFindings | undefined>(undefined);
export const useCriticalFindings = () =>
  useContext(CriticalFindingsContext) ?? criticalFindings([]);

/** The table of the protocol that is chosen: what was trained, or else what would be; absent where the form cannot be used. */
export const useShownTable = () =>
  useSweepState(
    ({ tables, planned, texts }) =>
      tables[texts.protocol ?? ''] ?? planned.find(({ name }) => name === texts.protocol),
  );
