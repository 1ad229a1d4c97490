import type { CircuitMetric } from '../../analysis/circuits/circuitRun';
import { circuitsViewText } from '../../messages/en/circuits';
import type { ChartSpec } from '../charts/chartSpec';
import { formatDecimal, formatSmall, TEST_SERIES, TRAIN_SERIES } from '../charts/chartSpec';

const messages = circuitsViewText;

const gen = { label: () => 'Gen', color: 'group-1', dash: [], width: 2.5 } as const;
const mem = { label: () => 'Mem', color: 'group-2', dash: [6, 4], width: 2 } as const;

/** The charts of the two circuits. */
export const CIRCUIT_CHART_SPECS: readonly ChartSpec<CircuitMetric>[] = [
  {
    text: messages.loss,
    yScale: 'log',
    format: formatSmall,
    series: [
      { ...TRAIN_SERIES, metric: 'trainLoss' },
      { ...TEST_SERIES, metric: 'testLoss' },
    ],
  },
  {
    text: messages.weights,
    yScale: 'linear',
    namesPhases: true,
    format: formatDecimal,
    series: [
      { ...gen, metric: 'wGen' },
      { ...mem, metric: 'wMem' },
    ],
  },
  {
    text: messages.norm,
    yScale: 'linear',
    format: formatDecimal,
    series: [
      { metric: 'norm', label: () => messages.total, color: 'total', dash: [1.5, 3], width: 2 },
      { ...gen, metric: 'genNorm' },
      { ...mem, metric: 'memNorm' },
    ],
  },
];
