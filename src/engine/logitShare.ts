import { trigShare } from '../analysis/trigShare';
import type { RunConfig } from '../run/runConfig';
import type { Weights } from '../run/trainingState';
import { tokenCount } from '../tasks/pairs';
import { pairLogits } from './pairLogits';

/**
 * The share of a network's logits, over all pairs, that answers by rotation: near 1 for a circuit that generalises on x + y
 * (Varma et al. 2023, section 5.1). NaN for other tasks, of which that subspace says nothing.
 */
export function networkTrigShare({ task, model }: RunConfig, weights: Weights): number {
  if (task.op !== 'add') return Number.NaN;
  const tokens = tokenCount(task.op, task.p);
  return trigShare(pairLogits(model, weights, tokens), tokens).norm;
}
