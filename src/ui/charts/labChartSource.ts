import { fieldAt } from '../../run/fields';
import type { Lab } from '../../store/lab';
import type { ChartMark, ChartSource } from './chartSource';

/** The run of the lab as charts see it. */
export const labChartSource = ({ store, history }: Lab): ChartSource => ({
  columns: () => history.columns(),
  whenEmpty: 'Press Run, and watch.',
  marks() {
    const { phase, marks } = store.getState();
    const found: ChartMark[] = marks.map(({ step, path, value }) => ({
      step,
      label: `${fieldAt(path).label.toLowerCase()} ${value}`,
      kind: 'change',
    }));
    if (phase.memorisedAt !== undefined) {
      found.push({ step: phase.memorisedAt, label: 'memorised', kind: 'memorised' });
    }
    if (phase.grokkedAt !== undefined) {
      found.push({ step: phase.grokkedAt, label: 'grokked', kind: 'grokked' });
    }
    return found;
  },
  subscribe: (changed) =>
    store.subscribe((now, before) => {
      if (now.metricsVersion !== before.metricsVersion || now.marks !== before.marks) changed();
    }),
});
