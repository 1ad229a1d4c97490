import { createContext, useContext } from 'react';
import type { Level } from '../../analysis/efficiency/decayCurves';
import type { AdmissionRule } from '../../analysis/efficiency/efficiencyPoints';
import { useSweepState } from '../sweeps/sweepContext';
import { type EfficiencyFindings, efficiencyFindings } from './efficiencyAnalysis';

/** What the rows on the page say, worked out once for all who show it. */
export const EfficiencyFindingsContext = createContext<EfficiencyFindings | undefined>(undefined);
export const useEfficiencyFindings = () =>
  useContext(EfficiencyFindingsContext) ?? efficiencyFindings([], 'correctLogit', 'share', []);

/** What is held equal where norms are compared. */
export const useLevel = (): Level =>
  useSweepState(({ texts }) => (texts.level === 'trainLoss' ? 'trainLoss' : 'correctLogit'));

/** By which rule networks on true labels count as generalising. */
export const useAdmissionRule = (): AdmissionRule =>
  useSweepState(({ texts }) => (texts.rule === 'heldOut' ? 'heldOut' : 'share'));
