import type { OptimizerConfig } from '../../run/config/runConfig';
import { type DoubleGradient, doubleGradient } from './doubleGradient';
import type { Doubles } from './doubleNetwork';
import type { Golden, ReferenceWeights } from './golden';

/** Weights, first and second moments in float64. */
interface DoubleState {
  readonly weights: Doubles;
  readonly m: Doubles;
  readonly v: Doubles;
}

const mapDoubles = (values: ReferenceWeights, of: (value: number) => number): Doubles =>
  Object.fromEntries(Object.entries(values).map(([name, list]) => [name, list.map(of)]));

/** One step of AdamW as PyTorch defines it, in place; `t` counts from 1. */
function adamw(state: DoubleState, gradient: Doubles, optimizer: OptimizerConfig, t: number): void {
  const { learningRate, weightDecay, warmupSteps, beta1, beta2, epsilon } = optimizer;
  const rate = learningRate * Math.min(1, t / Math.max(1, warmupSteps));
  for (const [name, g] of Object.entries(gradient)) {
    const [w, m, v] = [state.weights[name], state.m[name], state.v[name]] as Float64Array[];
    if (!w || !m || !v) continue;
    g.forEach((value, i) => {
      m[i] = beta1 * (m[i] as number) + (1 - beta1) * value;
      v[i] = beta2 * (v[i] as number) + (1 - beta2) * value * value;
      const mean = (m[i] as number) / (1 - beta1 ** t);
      const spread = Math.sqrt((v[i] as number) / (1 - beta2 ** t));
      const decayed = (w[i] as number) * (1 - rate * weightDecay);
      w[i] = decayed - (rate * mean) / (spread + epsilon);
    });
  }
}

/** A point of a run in float64. */
export interface DoublePoint extends DoubleGradient {
  readonly step: number;
  readonly weights: ReferenceWeights;
}

/** A reference file's run, computed once more: a point at every step, before its update. The weights are overwritten by the next. */
export function* doubleRun({
  model,
  tokens,
  optimizer,
  steps,
  train,
  initialWeights,
}: Golden): Generator<DoublePoint> {
  const state = {
    weights: mapDoubles(initialWeights, (value) => value),
    m: mapDoubles(initialWeights, () => 0),
    v: mapDoubles(initialWeights, () => 0),
  };
  for (let step = 0; step <= steps; step++) {
    const found = doubleGradient(model, tokens, state.weights, train);
    yield { step, weights: state.weights, ...found };
    adamw(state, found.gradient, optimizer, step + 1);
  }
}
