import type { Snapshot } from '../../run/snapshot';
import type { Weights } from '../../run/trainingState';
import { isCount, isRecord } from './isRecord';

const isWeights = (value: unknown): value is Weights =>
  isRecord(value) &&
  Object.values(value).every(
    (part) => part instanceof Float32Array && part.every((number) => Number.isFinite(number)),
  );

/**
 * A checkpoint as IndexedDB has it. Its parts go by the names under which they were first stored, so that pages of older
 * versions and the runs that they saved stay readable.
 */
export const storedCheckpoint = ({ state, ...place }: Snapshot) => ({
  ...place,
  state: {
    weights: state.weights,
    first: state.m,
    second: state.v,
    rest: state.compensation,
  },
});

/** A snapshot from what was stored (`storedCheckpoint`); undefined where nothing can go on from it. Its shapes are the engine's to check. */
export function readCheckpoint(kept: unknown): Snapshot | undefined {
  if (!isRecord(kept) || !isRecord(kept.state)) return undefined;
  const { step, optimizerStep, loggedStep = step, state } = kept;
  if (!isCount(step) || !isCount(optimizerStep) || !isCount(loggedStep)) return undefined;
  if (optimizerStep > step || loggedStep > step) return undefined;
  const { weights, first, second, rest } = state;
  if (!isWeights(weights) || !isWeights(first) || !isWeights(second) || !isWeights(rest)) {
    return undefined;
  }
  return {
    step,
    optimizerStep,
    loggedStep,
    state: { weights, m: first, v: second, compensation: rest },
  };
}
