import { datasetForConfig } from '../../run/config/datasetForConfig';
import type { ModelConfig, RunConfig } from '../../run/config/runConfig';
import { modelParameters } from '../../run/model/modelParameters';
import type { Dataset } from '../../tasks/dataset';
import { createRandom } from '../../tasks/random';
import type { Member, Weights } from './trainer';

/** One column of the examples [n, 3]: 0 and 1 are the tokens, 2 is the label. */
export const exampleColumn = (examples: Int32Array, column: 0 | 1 | 2): Int32Array =>
  Int32Array.from({ length: examples.length / 3 }, (_, i) => examples[3 * i + column] as number);

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
