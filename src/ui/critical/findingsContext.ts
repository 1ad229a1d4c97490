import { createContext, useContext } from 'react';
import { type CriticalFindings, criticalFindings } from './criticalFindings';

/** What the rows on the page say, worked out once for all who show it. */
export const CriticalFindingsContext = createContext<CriticalFindings>(criticalFindings({}));
export const useCriticalFindings = () => useContext(CriticalFindingsContext);
