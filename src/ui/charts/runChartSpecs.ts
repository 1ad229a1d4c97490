import { chartsText } from '../../messages/en/charts';
import type { MetricName } from '../../run/metrics/metrics';
import type { ChartSpec } from './chartSpec';
import { formatDecimal, formatPercent, formatSmall, TEST_SERIES, TRAIN_SERIES } from './chartSpec';

/** A chart of a training run, as lessons and files call it in any language. */
export type ChartKey = 'accuracy' | 'loss' | 'logit-magnitude' | 'weight-norm';

interface RunChartSpec extends ChartSpec<MetricName> {
  readonly key: ChartKey;
}

/** Train and test accuracy, with the moments of the run on them. */
export const ACCURACY_CHART: ChartSpec<'trainAccuracy' | 'testAccuracy'> = {
  text: chartsText.accuracy,
  yScale: 'linear',
  yRange: [0, 1],
  namesPhases: true,
  format: formatPercent,
  series: [
    { ...TRAIN_SERIES, metric: 'trainAccuracy' },
    { ...TEST_SERIES, metric: 'testAccuracy' },
  ],
};

/** The charts of a training run. */
export const RUN_CHART_SPECS: readonly RunChartSpec[] = [
  { key: 'accuracy', ...ACCURACY_CHART },
  {
    key: 'loss',
    text: chartsText.loss,
    yScale: 'log',
    format: formatSmall,
    series: [
      { ...TRAIN_SERIES, metric: 'trainLoss' },
      { ...TEST_SERIES, metric: 'testLoss' },
    ],
  },
  {
    key: 'logit-magnitude',
    text: chartsText.logits,
    yScale: 'linear',
    format: formatDecimal,
    series: [
      { ...TRAIN_SERIES, metric: 'trainCorrectLogit' },
      { ...TEST_SERIES, metric: 'testCorrectLogit' },
      {
        metric: 'trainRmsLogit',
        label: () => chartsText.rms,
        color: 'total',
        dash: [1.5, 3],
        width: 1.5,
      },
    ],
  },
  {
    key: 'weight-norm',
    text: chartsText.weightNorm,
    yScale: 'linear',
    format: formatDecimal,
    series: [
      { metric: 'weightNorm', label: () => chartsText.total, color: 'total', dash: [], width: 2.5 },
      {
        metric: 'embeddingNorm',
        label: () => chartsText.embedding,
        color: 'group-1',
        dash: [8, 3],
        width: 1.75,
        optional: true,
      },
      {
        metric: 'attentionNorm',
        label: () => chartsText.attention,
        color: 'group-2',
        dash: [4, 3],
        width: 1.75,
        optional: true,
      },
      {
        metric: 'hiddenNorm',
        label: () => chartsText.hidden,
        color: 'group-3',
        dash: [8, 3, 2, 3],
        width: 1.75,
        optional: true,
      },
      {
        metric: 'unembeddingNorm',
        label: () => chartsText.output,
        color: 'group-4',
        dash: [2, 3],
        width: 1.75,
        optional: true,
      },
    ],
  },
];
