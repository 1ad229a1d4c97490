import type { Coded } from '../coded';
import type { RunError } from './runError';

/** What is further off than allowed: shares of the judge's value, or examples. */
interface Deviation {
  readonly error: number;
  readonly allowed: number;
}

/**
 * Where a run has left its reference: a hidden ReLU that is on in one and off in the other. That is no fault where float32 may
 * land on either side of zero; from there on both are runs of their own.
 */
export interface Parting {
  /** Updates done. */
  readonly step: number;
  /** The example's place in the training set. */
  readonly example: number;
  readonly unit: number;
  /** How far from zero the reference has it, as a share of the magnitude of its terms. */
  readonly share: number;
}

export interface Deviations {
  gradient: Deviation;
  loss: Deviation;
  statistics: Deviation;
  update: Deviation;
  accuracy: Deviation;
  trajectory: Deviation;
  parting: Parting;
}

/** How a reference run came out on one engine. */
export interface CheckResult {
  readonly engine: string;
  readonly file: string;
  readonly pass: boolean;
  /** Worst error of an entry of a gradient at the engine's own weights, as a share of the largest of its parameter. */
  readonly gradientError: number;
  /** Worst relative error of a loss at the engine's own weights. */
  readonly lossError: number;
  /** Worst error of an update (moments, weights) from the engine's own state, as a share of the largest of its parameter. */
  readonly updateError: number;
  /** Worst relative error of a loss against the reference's, up to where the run has left it. */
  readonly trajectoryError: number;
  /** Worst error of a final weight against the reference's, as a share of the largest of its parameter. Not judged. */
  readonly weightError: number;
  /** Absent where the run never left its reference. */
  readonly parting?: Parting;
  /** What was too far off. */
  readonly deviations?: readonly Coded<Deviations>[];
  /** Why it could not run. */
  readonly error?: RunError;
}
