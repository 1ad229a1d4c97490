import type { ModelConfig, RunConfig } from '../src/run/config/runConfig';
import { modelParameters } from '../src/run/model/modelParameters';

/** Positions at which the transformer applies a matrix: keys and values are needed everywhere, the rest at "=". */
const POSITIONS: Readonly<Record<string, number>> = { W_K: 3, W_V: 3 };

/** A forward pass, the gradient of the activations, the gradient of the weights: three products of equal size. */
const PASSES = 3;

/** Parameters that are added or looked up, not multiplied with. */
const isProduct = (group: string, vector: boolean) => group !== 'embedding' && !vector;

/** Multiply-adds of the two products of attention, query · key and share · value, over three positions. */
const attention = (model: ModelConfig) => (model.kind === 'transformer' ? 2 * 3 * model.dModel : 0);

/**
 * The nominal operation count of one full-batch training step: 2 for each multiply-add of the matrix products that the model
 * as written has (modelParameters), on every example, forward and twice backward. Look-ups, biases, activations, the loss and
 * the optimiser are not counted, nor is what an engine saves by computing less: the count is the same for all engines, so
 * that operations per second compare as times do.
 */
export function stepOperations({ model, task }: Pick<RunConfig, 'model' | 'task'>): number {
  const products = modelParameters(model, task.p)
    .filter(({ group, vector }) => isProduct(group, vector))
    .map(({ name, rows, columns }) => rows * columns * (POSITIONS[name] ?? 1));
  const multiplyAdds = products.reduce((sum, count) => sum + count, attention(model));
  return 2 * PASSES * task.trainExamples * multiplyAdds;
}
