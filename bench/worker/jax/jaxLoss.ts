import { nn, numpy as np } from '@jax-js/jax';
import type { TrainerSpec } from '../../../src/engine/trainer';
import { jaxMlp } from './jaxMlp';
import type { JaxExamples, JaxWeights } from './jaxNetwork';
import { jaxTransformer } from './jaxTransformer';

const NETWORKS = { mlp: jaxMlp, transformer: jaxTransformer } as const;

/** Mean cross-entropy of a model over examples, nats. Uses its arguments up. */
export const jaxLoss =
  ({ model, tokens }: TrainerSpec) =>
  (weights: JaxWeights, { x, y, labels }: JaxExamples): np.Array => {
    const n = labels.shape[0] as number;
    const logits = NETWORKS[model.kind](model, tokens, weights, x, y);
    return np.sum(nn.logSoftmax(logits, -1).mul(labels)).mul(-1 / n);
  };
