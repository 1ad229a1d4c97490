import { circuitsViewText } from '../../messages/en/circuitsViewText';
import type { ChartMark, ChartSource } from '../charts/chartSource';
import type { CircuitsController } from './circuitBench';

/** The simulation as charts see it. */
export const circuitChartSource = ({ store }: CircuitsController): ChartSource => ({
  columns: () => store.getState().columns,
  whenEmpty: '',
  marks(): ChartMark[] {
    const { leader, since, changes } = store.getState().state.lead;
    if (leader !== 'gen' || changes === 0) return [];
    return [{ step: since, label: circuitsViewText.overtakes, kind: 'overtaking' }];
  },
  subscribe: (changed) =>
    store.subscribe((now, before) => {
      if (now.columns !== before.columns) changed();
    }),
});
