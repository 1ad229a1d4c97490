import type { Snapshot } from '../../run/snapshot';
import type { Weights } from '../../run/trainingState';
import { isCount, isRecord } from './isRecord';

const isWeights = (value: unknown): value is Weights =>
  isRecord(value) &&
  Object.values(value).every(
    (part) => part instanceof Float32Array && part.every((number) => Number.isFinite(number)),
  );

/** A snapshot in something that was kept; undefined where nothing can go on from it. Its shapes are the engine's to check. */
export function readSnapshot(kept: unknown): Snapshot | undefined {
  if (!isRecord(kept) || !isRecord(kept.state)) return undefined;
  const { step, optimizerStep, loggedStep = step, state } = kept;
  if (!isCount(step) || !isCount(optimizerStep) || !isCount(loggedStep)) return undefined;
  if (optimizerStep > step || loggedStep > step) return undefined;
  const { weights, first, second, rest } = state;
  if (!isWeights(weights) || !isWeights(first) || !isWeights(second) || !isWeights(rest)) {
    return undefined;
  }
  return { step, optimizerStep, loggedStep, state: { weights, first, second, rest } };
}
