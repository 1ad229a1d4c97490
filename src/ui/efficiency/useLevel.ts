import type { Level } from '../../analysis/efficiency/decayCurves';
import { useSweepState } from '../sweeps/sweepContext';

/** What is held equal where norms are compared. */
export const useLevel = (): Level =>
  useSweepState(({ texts }) => (texts.level === 'trainLoss' ? 'trainLoss' : 'correctLogit'));
