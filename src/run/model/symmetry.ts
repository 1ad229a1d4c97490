import { OPERATIONS } from '../../tasks/operations';
import type { ModelConfig, RunConfig } from '../config/runConfig';

/** Whether the logits of (a, b) and (b, a) are equal whatever the weights are. */
export const isSymmetric = (model: ModelConfig): boolean =>
  model.kind === 'mlp' && model.embedding === 'shared';

/** Whether the network answers (a, b) and (b, a) alike where the task does not: no weights can know all of its pairs. */
export const isTaskBeyondSymmetry = ({ task, model }: Pick<RunConfig, 'task' | 'model'>): boolean =>
  isSymmetric(model) && !OPERATIONS[task.op].commutes;
