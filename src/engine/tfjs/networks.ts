import type { ModelConfig } from '../../run/runConfig';
import { mlpNetwork } from './mlpNetwork';
import type { CreateNetwork } from './network';
import { transformerNetwork } from './transformerNetwork';

/** Every kind of model as a network. */
export const NETWORKS: Readonly<Record<ModelConfig['kind'], CreateNetwork>> = {
  mlp: mlpNetwork,
  transformer: transformerNetwork,
};
