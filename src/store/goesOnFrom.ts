import type { RunError } from '../run/runError';
import type { LabState } from './labState';

/** Failures that lie in the run itself: it would fail again. */
const OF_THE_RUN: readonly RunError['kind'][] = ['invalid', 'diverged'];

type Failed = Pick<LabState, 'status' | 'error' | 'checkpointStep' | 'config' | 'runConfig'>;

/**
 * The step from which a run that has failed goes on at the next Run: that of its latest checkpoint. Undefined where it begins
 * anew: it has none, would fail there again, was done, or another preset was chosen meanwhile.
 */
export function goesOnFrom(state: Failed): number | undefined {
  const { status, error, checkpointStep, config, runConfig } = state;
  if (status !== 'failed' || !error || OF_THE_RUN.includes(error.kind)) return undefined;
  if (checkpointStep === undefined || checkpointStep >= config.maxSteps) return undefined;
  return config.preset === runConfig?.preset ? checkpointStep : undefined;
}
