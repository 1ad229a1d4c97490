import type { Coded } from '../coded';
import type { RunError } from './runError';

/** What is further off than allowed: shares of the reference's value, or examples. */
interface Deviation {
  readonly error: number;
  readonly allowed: number;
}

export interface Deviations {
  gradient: Deviation;
  loss: Deviation;
  accuracy: Deviation;
}

/** How a reference run came out on one engine. */
export interface CheckResult {
  readonly engine: string;
  readonly file: string;
  readonly pass: boolean;
  /** Worst error of the first gradient, as a share of its largest entry. */
  readonly gradientError: number;
  /** Worst relative error of a loss along the run. */
  readonly lossError: number;
  /** Worst error of a final weight, as a share of its largest entry. */
  readonly weightError: number;
  /** What was too far off. */
  readonly deviations?: readonly Coded<Deviations>[];
  /** Why it could not run. */
  readonly error?: RunError;
}
