import { createContext, useContext } from 'react';
import { type EfficiencyFindings, efficiencyFindings } from './efficiencyFindings';

/** What the rows on the page say, worked out once for all who show it. */
export const EfficiencyFindingsContext = createContext<EfficiencyFindings>(
  efficiencyFindings([], 'correctLogit', []),
);
export const useEfficiencyFindings = () => useContext(EfficiencyFindingsContext);
