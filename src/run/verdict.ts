import type { Phase } from './phase';
import type { PhaseRow } from './phaseFollower';
import type { RunConfig } from './runConfig';

/** What a run has shown up to now, as a judge of an experiment needs it. */
export interface RunObservation {
  readonly phase: Phase;
  /** The latest measurement. */
  readonly last: PhaseRow;
  /** What it began with. */
  readonly config: RunConfig;
  /** It has done all its steps: what has not happened will not. */
  readonly ended: boolean;
}

/** Whether a run shows what an experiment is about, and what it did show, as plain sentences with steps and accuracies. */
export interface ExperimentVerdict {
  readonly seen: boolean;
  readonly sentence: string;
}

export type Judge = (observed: RunObservation) => ExperimentVerdict;
