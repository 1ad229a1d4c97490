import { insideViewText as messages } from '../../messages/en/insideView';
import {
  type ChartSpec,
  formatDecimal,
  formatPercent,
  formatSmall,
  TEST_SERIES,
} from '../charts/chartSpec';
import { ACCURACY_CHART } from '../charts/runChartSpecs';
import type { InsideColumn } from './insideColumns';

const GEN = { color: 'group-1', dash: [], width: 2.5 } as const;
const MEM = { color: 'group-2', dash: [6, 4], width: 2 } as const;

/** The charts of the inside of a run along its steps. */
export const INSIDE_CHART_SPECS: readonly ChartSpec<InsideColumn>[] = [
  ACCURACY_CHART,
  {
    text: messages.circuits,
    yScale: 'linear',
    format: formatDecimal,
    series: [
      { ...GEN, metric: 'gen', label: () => messages.gen },
      { ...MEM, metric: 'mem', label: () => messages.mem },
      { ...GEN, metric: 'genProxy', label: () => messages.genProxy, dash: [1.5, 3], width: 1.2 },
      { ...MEM, metric: 'memProxy', label: () => messages.memProxy, dash: [1.5, 3], width: 1.2 },
    ],
  },
  {
    text: messages.share,
    yScale: 'linear',
    yRange: [0, 1],
    format: formatPercent,
    series: [
      { ...GEN, metric: 'share', label: () => messages.shareAll },
      { ...MEM, metric: 'shareFloor', label: () => messages.shareFloor },
      { ...TEST_SERIES, metric: 'shareHeldOut', label: () => messages.shareHeldOut, dash: [2, 2] },
    ],
  },
  {
    text: messages.losses,
    spansGaps: true, // frozen keys: some steps have the one loss only
    yScale: 'log',
    format: formatSmall,
    series: [
      { metric: 'full', label: () => messages.full, color: 'total', dash: [], width: 1.6 },
      { ...GEN, metric: 'restricted', label: () => messages.restricted },
      { ...MEM, metric: 'excluded', label: () => messages.excluded },
    ],
  },
];
