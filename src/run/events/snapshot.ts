import type { TrainingState, Weights } from '../model/trainingState';

/** A run at one of its steps: whoever starts from it goes on bit for bit as that run did. */
export interface Snapshot {
  /** Steps done. */
  readonly step: number;
  /** Steps that the optimiser remembers: fewer than `step` where it began anew on the way. */
  readonly optimizerStep: number;
  /** The step at or before it that the schedule of measurements stands at; absent: `step`. */
  readonly loggedStep?: number;
  readonly state: TrainingState;
}

const zeros = (weights: Weights): Weights =>
  Object.fromEntries(
    Object.entries(weights).map(([name, { length }]) => [name, new Float32Array(length)]),
  );

/** The same weights with an optimiser that remembers nothing: bias correction and warm-up begin anew. */
export const withFreshOptimizer = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  optimizerStep: 0,
  state: {
    ...snapshot.state,
    m: zeros(snapshot.state.m),
    v: zeros(snapshot.state.v),
  },
});

/** Bytes that a snapshot takes. */
export const snapshotBytes = ({ state }: Snapshot): number =>
  Object.values(state)
    .flatMap((part) => Object.values(part as Weights))
    .reduce((sum, { byteLength }) => sum + byteLength, 0);
