import type { InitialWeights, Member, TrainingState, Weights } from './trainer';

const mapWeights = (weights: InitialWeights, of: (value: number) => number): Weights =>
  Object.fromEntries(
    Object.entries(weights).map(([name, values]) => [name, Float32Array.from(values, of)]),
  );

/**
 * What a member's training starts from: its state, or its weights with nothing remembered yet; what float32 cannot hold
 * of weights in float64 is the first that the optimiser carries over.
 */
export const startingState = ({ state, weights }: Member): TrainingState =>
  state ?? {
    weights: mapWeights(weights, (value) => value),
    m: mapWeights(weights, () => 0),
    v: mapWeights(weights, () => 0),
    compensation: mapWeights(weights, (value) => value - Math.fround(value)),
  };
