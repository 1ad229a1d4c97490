import { modelParameters } from '../run/modelParameters';
import type { ModelConfig } from '../run/runConfig';
import { createRandom } from '../tasks/random';
import type { Weights } from './trainer';

/** Seeded normal weights at the scales that modelParameters declares, times `initScale`. */
export function initialWeights(model: ModelConfig, tokens: number, seed: number): Weights {
  const fill = modelParameters(model, tokens).map(({ name, rows, columns, initialScale }) => {
    const random = createRandom(seed, `weights/${name}`);
    const scale = initialScale * model.initScale;
    const values = new Float32Array(rows * columns);
    if (scale > 0) for (let i = 0; i < values.length; i++) values[i] = scale * random.normal();
    return [name, values] as const;
  });
  return Object.fromEntries(fill);
}
