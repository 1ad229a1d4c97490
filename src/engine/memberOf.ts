import { isSymmetric } from '../run/modelParameters';
import type { RunConfig } from '../run/runConfig';
import { createDataset, type Dataset } from '../tasks/dataset';
import { initialWeights } from './initialWeights';
import type { Member } from './trainer';

/** The examples that a config trains on and is tested with. */
export const datasetForConfig = ({ task, model, seed }: RunConfig): Dataset =>
  createDataset({ ...task, seed, dropMirrors: isSymmetric(model) });

/** What a config trains on and starts from: one member of a trainer, and the dataset it came from. */
export function createMember(config: RunConfig): {
  readonly member: Member;
  readonly dataset: Dataset;
} {
  const { model, optimizer, seed } = config;
  const dataset = datasetForConfig(config);
  const { train, test, tokens } = dataset;
  const weights = initialWeights(model, tokens, seed);
  return { dataset, member: { train, test, weights, optimizer } };
}
