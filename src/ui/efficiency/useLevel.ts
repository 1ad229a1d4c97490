import type { Level } from '../../analysis/efficiency/decayCurves';
import { useSweeps } from '../sweeps/sweepContext';

/** What is held equal where norms are compared. */
export const useLevel = (): Level =>
  useSweeps(({ texts }) => (texts.level === 'trainLoss' ? 'trainLoss' : 'correctLogit'));
