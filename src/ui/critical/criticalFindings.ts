import { createContext, useContext } from 'react';
import { fitSizeCurves, type SizeCurve } from '../../analysis/criticalSize/sizeCurves';
import { assessPredictions } from '../../analysis/predictions/assessPredictions';
import type { SweepRow } from '../../run/sweep/sweepRow';
import { useSweepState } from '../sweeps/sweepContext';

/** What the rows on the page say. */
interface CriticalFindings {
  readonly curves: readonly SizeCurve[];
  readonly predictions: ReturnType<typeof assessPredictions>;
}

/** The critical sizes, and the paper's predictions, from the rows of all tables. */
export function criticalFindings(
  rows: Readonly<Record<string, readonly SweepRow[]>>,
): CriticalFindings {
  const all = Object.values(rows).flat();
  const curves = fitSizeCurves(all);
  return { curves, predictions: assessPredictions(all, curves) };
}

/** What the rows on the page say, worked out once for all who show it. */
export const CriticalFindingsContext = createContext<CriticalFindings | undefined>(undefined);
export const useCriticalFindings = () =>
  useContext(CriticalFindingsContext) ?? criticalFindings({});

/** The table of the protocol that is chosen: what was trained, or else what would be; absent where the form cannot be used. */
export const useShownTable = () =>
  useSweepState(
    ({ tables, planned, texts }) =>
      tables[texts.protocol ?? ''] ?? planned.find(({ name }) => name === texts.protocol),
  );
