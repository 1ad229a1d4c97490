import type { ModelConfig, OptimizerConfig } from '../../run/config/runConfig';
import { ACTIVATIONS, EMBEDDINGS, MODEL_KINDS } from '../../run/config/runConfig';
import { modelParameters } from '../../run/model/modelParameters';
import { type GoldenReader, goldenReader } from './goldenReader';

/** Parameters or their gradient in float64, row-major, by name. */
export type ReferenceWeights = Readonly<Record<string, Float64Array>>;

/** What the reference measured after `step` updates. Test values are absent where there is no test set. */
export interface ReferencePoint {
  readonly step: number;
  readonly trainLoss: number;
  readonly trainAccuracy: number;
  readonly testLoss?: number | undefined;
  readonly testAccuracy?: number | undefined;
  readonly correctLogit?: number | undefined;
  readonly weightNorm?: number | undefined;
}

/** A training run that PyTorch computed in float64. */
export interface Golden {
  readonly name: string;
  readonly model: ModelConfig;
  readonly tokens: number;
  readonly optimizer: OptimizerConfig;
  /** How many updates lead to `finalWeights`. */
  readonly steps: number;
  /** [n, 3] = (x, y, label). */
  readonly train: Int32Array;
  readonly test: Int32Array;
  readonly initialWeights: ReferenceWeights;
  readonly firstGradient: ReferenceWeights;
  readonly finalWeights: ReferenceWeights;
  /** By ascending step. */
  readonly trajectory: readonly ReferencePoint[];
}

const FORMAT = 'grokking-lab/golden@1';

function readModel(file: GoldenReader): ModelConfig {
  const kind = file.at('model').oneOf(MODEL_KINDS);
  const shape = file.at('shape');
  const size = (key: string, needed: boolean) =>
    needed || shape.optional(key) ? shape.at(key).integer(1) : 1;
  const mlp = kind === 'mlp';
  const embedding = mlp ? shape.at('embedding').oneOf(EMBEDDINGS) : 'onehot';
  const model: ModelConfig = {
    kind,
    embedding,
    activation: mlp ? shape.at('activation').oneOf(ACTIVATIONS) : 'relu',
    dHidden: size('dHidden', mlp),
    dModel: size('dModel', !mlp || embedding !== 'onehot'),
    heads: size('heads', !mlp),
    dMlp: size('dMlp', !mlp),
    initScale: 1,
  };
  if (!mlp && model.dModel % model.heads !== 0) {
    shape.at('heads').fail(`a divisor of dModel (${model.dModel})`);
  }
  return model;
}

function readOptimizer(optimizer: GoldenReader): OptimizerConfig {
  return {
    learningRate: optimizer.at('learningRate').number(0),
    weightDecay: optimizer.at('weightDecay').number(0),
    warmupSteps: optimizer.at('warmupSteps').integer(0),
    beta1: optimizer.at('beta1').number(0, 1),
    beta2: optimizer.at('beta2').number(0, 1),
    epsilon: optimizer.at('epsilon').number(0),
  };
}

function readExamples(examples: GoldenReader, tokens: number): Int32Array {
  const rows = examples.items().map((row) => {
    const values = row.items();
    if (values.length !== 3) row.fail('three numbers: x, y and the label');
    return values.map((value) => value.integer(0, tokens - 1));
  });
  return Int32Array.from(rows.flat());
}

function readPoint(point: GoldenReader, hasTest: boolean): ReferencePoint {
  return {
    step: point.at('step').integer(0),
    trainLoss: point.at('trainLoss').number(0),
    trainAccuracy: point.at('trainAccuracy').number(0, 1),
    testLoss: hasTest ? point.at('testLoss').number(0) : undefined,
    testAccuracy: hasTest ? point.at('testAccuracy').number(0, 1) : undefined,
    correctLogit: point.optional('correctLogit')?.number(),
    weightNorm: point.optional('weightNorm')?.number(0),
  };
}

/**
 * Reads a reference file from parsed JSON. The task's name is informational, so tasks that the lab does not know are
 * welcome; the number of tokens is read off the weights. Errors: GoldenError naming the key.
 */
export function parseGolden(json: unknown): Golden {
  const file = goldenReader(json, 'The file');
  file.at('format').oneOf([FORMAT]);
  const model = readModel(file);
  const logits = model.kind === 'mlp' ? 'W_out' : 'W_U'; // the matrix that makes them has a column per token
  const [, columns] = file.at('shapes').at(logits).items();
  const tokens = (columns ?? file.at('shapes').at(logits).fail('[rows, columns]')).integer(2);

  const parameters = modelParameters(model, tokens);
  for (const { name, rows, columns, vector } of parameters) {
    const expected = vector ? [columns] : [rows, columns];
    const shape = file.at('shapes').at(name);
    const found = shape.items().map((length) => length.integer(1));
    if (found.join() !== expected.join()) shape.fail(`[${expected}]`);
  }
  const weights = (key: string) =>
    Object.fromEntries(
      parameters.map(({ name, rows, columns }) => [
        name,
        file
          .at(key)
          .at(name)
          .numbers(rows * columns),
      ]),
    );

  const train = readExamples(file.at('train'), tokens);
  if (train.length === 0) file.at('train').fail('at least one example');
  const test = file.optional('test') ? readExamples(file.at('test'), tokens) : new Int32Array();
  const points = file.at('trajectory').items();
  const trajectory = points
    .map((point) => readPoint(point, test.length > 0))
    .sort((a, b) => a.step - b.step);
  const steps = file.optional('steps')?.integer(0) ?? trajectory.at(-1)?.step;
  if (steps === undefined || trajectory.length === 0) {
    file.at('trajectory').fail('at least one point');
  }
  return {
    name: file.optional('name')?.string() ?? 'unnamed',
    model,
    tokens,
    optimizer: readOptimizer(file.at('optimizer')),
    steps: steps as number,
    train,
    test,
    initialWeights: weights('initialWeights'),
    firstGradient: weights('firstGradient'),
    finalWeights: weights('finalWeights'),
    trajectory,
  };
}
