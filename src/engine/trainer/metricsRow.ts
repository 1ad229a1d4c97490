import type { RunConfig } from '../../run/config/runConfig';
import type { MetricsRow } from '../../run/metrics/metrics';
import type { Parameter, ParameterGroup } from '../../run/model/modelParameters';
import type { Measurement } from './trainer';

/** √ of the sum of squares of the norms of a group's parameters; NaN where the model has none. */
function parameterGroupNorm(
  parameters: readonly Parameter[],
  norms: Readonly<Record<string, number>>,
  group?: ParameterGroup,
): number {
  const members = parameters.filter((parameter) => !group || parameter.group === group);
  if (members.length === 0) return Number.NaN;
  return Math.hypot(...members.map(({ name }) => norms[name] ?? Number.NaN));
}

/** One row of metrics from what a trainer measured. */
export function metricsRow(
  step: number,
  measurement: Measurement,
  parameters: readonly Parameter[],
  { optimizer, task }: RunConfig,
  stepsPerSecond: number,
): MetricsRow {
  const { train, test, weightNorms, gradientNorm } = measurement;
  const norm = (group?: ParameterGroup) => parameterGroupNorm(parameters, weightNorms, group);
  return {
    step,
    trainLoss: train.loss,
    testLoss: test?.loss ?? Number.NaN,
    trainAccuracy: train.accuracy,
    testAccuracy: test?.accuracy ?? Number.NaN,
    trainCorrectLogit: train.correctLogit,
    testCorrectLogit: test?.correctLogit ?? Number.NaN,
    trainRmsLogit: train.rmsLogit,
    testRmsLogit: test?.rmsLogit ?? Number.NaN,
    weightNorm: norm(),
    embeddingNorm: norm('embedding'),
    attentionNorm: norm('attention'),
    hiddenNorm: norm('hidden'),
    unembeddingNorm: norm('unembedding'),
    gradientNorm,
    learningRate: optimizer.learningRate,
    weightDecay: optimizer.weightDecay,
    trainExamples: task.trainExamples,
    randomLabels: task.labels === 'random' ? 1 : 0,
    stepsPerSecond,
  };
}
