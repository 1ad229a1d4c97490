import type { CircuitMetric } from '../../analysis/circuitRun';
import type { ChartSpec } from '../charts/chartSpec';
import { decimal, small } from '../charts/numberFormats';
import { TEST_SERIES, TRAIN_SERIES } from '../charts/trainAndTest';

const gen = { label: 'Gen', ink: 'group-1', dash: [], width: 2.5 } as const;
const mem = { label: 'Mem', ink: 'group-2', dash: [6, 4], width: 2 } as const;

/** The charts of the two circuits. */
export const CIRCUIT_CHART_SPECS: readonly ChartSpec<CircuitMetric>[] = [
  {
    title: 'Loss',
    help: 'Cross-entropy in nats on training and test examples, without the weight-decay term. Logarithmic.',
    yScale: 'log',
    format: small,
    series: [
      { ...TRAIN_SERIES, metric: 'trainLoss' },
      { ...TEST_SERIES, metric: 'testLoss' },
    ],
  },
  {
    title: 'Circuit weights',
    help: 'How much each circuit adds to the logit that it votes for. Where Gen is above Mem, test answers are right.',
    yScale: 'linear',
    namesPhases: true,
    format: decimal,
    series: [
      { ...gen, metric: 'wGen' },
      { ...mem, metric: 'wMem' },
    ],
  },
  {
    title: 'Parameter norm',
    help: 'What the weights cost: |w|^(1/κ) · P of each circuit, and both together as one vector.',
    yScale: 'linear',
    format: decimal,
    series: [
      { metric: 'norm', label: 'Total', ink: 'total', dash: [1.5, 3], width: 2 },
      { ...gen, metric: 'genNorm' },
      { ...mem, metric: 'memNorm' },
    ],
  },
];
