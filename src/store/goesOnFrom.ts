import type { RunError } from '../run/runError';
import type { LabState } from './labState';

/** Failures that lie in the run itself: it would fail again. */
const UNRECOVERABLE: readonly RunError['kind'][] = ['invalid', 'diverged'];

type FailedState = Pick<LabState, 'status' | 'error' | 'checkpointStep' | 'config' | 'runConfig'>;

/**
 * The step from which a run that has failed goes on at the next Run: that of its latest checkpoint. Undefined where it begins
 * anew: it has none, would fail there again, was done, or another preset was chosen meanwhile.
 */
export function recoveryStep(state: FailedState): number | undefined {
  const { status, error, checkpointStep, config, runConfig } = state;
  if (status !== 'failed' || !error || UNRECOVERABLE.includes(error.kind)) return undefined;
  if (checkpointStep === undefined || checkpointStep >= config.maxSteps) return undefined;
  return config.preset === runConfig?.preset ? checkpointStep : undefined;
}
