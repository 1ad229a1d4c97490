import type { RunConfig } from '../config/runConfig';
import type { MetricsRow } from '../metrics/metrics';

/** Time constants of weight decay, 1 / (learning rate · weight decay) steps each, for which a run must have been steady. */
export const CONVERGENCE_TIME_CONSTANTS = 10;
/** A test accuracy that has converged moves by no more than this… */
export const CONVERGENCE_ACCURACY_RANGE = 0.05;
/** …and a weight norm by no more than this share of itself. */
export const CONVERGENCE_NORM_RANGE = 0.02;

type ConvergenceRow = Pick<MetricsRow, 'step' | 'testAccuracy' | 'weightNorm'>;

/** Tells from a run's measurements whether it has converged. */
export interface ConvergenceFollower {
  /** The next measurement; steps ascend. */
  add(row: ConvergenceRow): void;
  hasConverged(): boolean;
}

/** The lowest and highest of what is still in a window that only moves forward. */
function movingRange() {
  const lowest: { at: number; value: number }[] = [];
  const highest: { at: number; value: number }[] = [];
  return {
    add(at: number, value: number) {
      while ((lowest.at(-1)?.value ?? -Infinity) >= value) lowest.pop();
      while ((highest.at(-1)?.value ?? Infinity) <= value) highest.pop();
      lowest.push({ at, value });
      highest.push({ at, value });
    },
    from(start: number): readonly [number, number] {
      while ((lowest[0]?.at ?? start) < start) lowest.shift();
      while ((highest[0]?.at ?? start) < start) highest.shift();
      return [lowest[0]?.value ?? Number.NaN, highest[0]?.value ?? Number.NaN];
    },
  };
}

/**
 * Follows a run that begins at `since` (where its data were cut; 0 from scratch). Weights forget what weight decay alone
 * would take from them within a few time constants, so that what is steady for ten of them and more has found its balance; a
 * delay of grokking that is longer still, as happens near the critical size, cannot be told from convergence. Without weight
 * decay no run converges.
 */
export function createConvergenceFollower(
  { optimizer }: RunConfig,
  since = 0,
): ConvergenceFollower {
  const least = CONVERGENCE_TIME_CONSTANTS / (optimizer.learningRate * optimizer.weightDecay);
  const accuracies = movingRange();
  const norms = movingRange();
  let step = since;
  return {
    add(row) {
      step = row.step;
      // Without a test set there is no accuracy to converge.
      accuracies.add(step, Number.isNaN(row.testAccuracy) ? 0 : row.testAccuracy);
      norms.add(step, row.weightNorm);
    },
    hasConverged() {
      const middle = (since + step) / 2;
      if (!(step - middle >= least)) return false;
      const [low, high] = accuracies.from(middle);
      const [lowNorm, highNorm] = norms.from(middle);
      return (
        high - low <= CONVERGENCE_ACCURACY_RANGE &&
        highNorm - lowNorm <= CONVERGENCE_NORM_RANGE * highNorm
      );
    },
  };
}
