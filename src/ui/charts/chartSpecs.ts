import type { MetricName } from '../../run/metrics';
import type { ChartSpec } from './chartSpec';
import { decimal, percent, small } from './numberFormats';
import { TEST_SERIES, TRAIN_SERIES } from './trainAndTest';

/** A chart of a training run, as lessons and files call it in any language. */
export type ChartKey = 'accuracy' | 'loss' | 'logit-magnitude' | 'weight-norm';

interface RunChartSpec extends ChartSpec<MetricName> {
  readonly key: ChartKey;
}

/** The charts of a training run. */
export const CHART_SPECS: readonly RunChartSpec[] = [
  {
    key: 'accuracy',
    title: 'Accuracy',
    help: 'Share of answers that are right, on the pairs it trains on and on those it never saw.',
    yScale: 'linear',
    yRange: [0, 1],
    namesPhases: true,
    format: percent,
    series: [
      { ...TRAIN_SERIES, metric: 'trainAccuracy' },
      { ...TEST_SERIES, metric: 'testAccuracy' },
    ],
  },
  {
    key: 'loss',
    title: 'Loss',
    help: 'Mean cross-entropy in nats: how surprised it is by the right answer. Logarithmic.',
    yScale: 'log',
    format: small,
    series: [
      { ...TRAIN_SERIES, metric: 'trainLoss' },
      { ...TEST_SERIES, metric: 'testLoss' },
    ],
  },
  {
    key: 'logit-magnitude',
    title: 'Logit magnitude',
    help: 'How loudly it answers: the mean logit of the right answer, and the root mean square (RMS) of all logits, row-centred, in training.',
    yScale: 'linear',
    format: decimal,
    series: [
      { ...TRAIN_SERIES, metric: 'trainCorrectLogit' },
      { ...TEST_SERIES, metric: 'testCorrectLogit' },
      { metric: 'trainRmsLogit', label: 'RMS', ink: 'total', dash: [1.5, 3], width: 1.5 },
    ],
  },
  {
    key: 'weight-norm',
    title: 'Weight norm',
    help: 'The length of all weights as one vector, and of each group. Weight decay pulls it down.',
    yScale: 'linear',
    format: decimal,
    series: [
      { metric: 'weightNorm', label: 'Total', ink: 'total', dash: [], width: 2.5 },
      {
        metric: 'embeddingNorm',
        label: 'Embedding',
        ink: 'group-1',
        dash: [8, 3],
        width: 1.75,
        optional: true,
      },
      {
        metric: 'attentionNorm',
        label: 'Attention',
        ink: 'group-2',
        dash: [4, 3],
        width: 1.75,
        optional: true,
      },
      {
        metric: 'hiddenNorm',
        label: 'Hidden',
        ink: 'group-3',
        dash: [8, 3, 2, 3],
        width: 1.75,
        optional: true,
      },
      {
        metric: 'unembeddingNorm',
        label: 'Output',
        ink: 'group-4',
        dash: [2, 3],
        width: 1.75,
        optional: true,
      },
    ],
  },
];
