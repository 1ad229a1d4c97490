import { createDataset, type Dataset } from '../../tasks/dataset';
import { isSymmetric } from '../model/symmetry';
import type { RunConfig } from './runConfig';

/** What of a config decides which pairs it trains on, and how the network sees them. */
export type DataConfig = Pick<RunConfig, 'task' | 'model' | 'seed'>;

/** The examples that a config trains on and is tested with. */
export const datasetForConfig = ({ task, model, seed }: DataConfig): Dataset =>
  createDataset({ ...task, seed, dropMirrors: isSymmetric(model) });
