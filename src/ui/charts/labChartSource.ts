import type { Lab } from '../../store/lab';
import { markText } from '../../store/markText';
import { namedRuns } from '../../store/namedRuns';
import type { ChartMark, ChartSource } from './chartSource';

/** The run of the lab as charts see it. */
export const labChartSource = ({ store, history }: Lab): ChartSource => ({
  overlays() {
    return namedRuns(store.getState(), history)
      .filter(({ ink, isShown }) => ink !== undefined && isShown)
      .map(({ name, number, ink, columns }) => ({
        name,
        label: String(number),
        ink: `run-${ink}`,
        columns,
      }));
  },
  stops: () => store.getState().snapshotSteps,
  columns: () => history.columns(),
  whenEmpty: 'Press Run, and watch.',
  marks() {
    const { phase, marks } = store.getState();
    const changes = marks.map(
      (mark): ChartMark => ({ step: mark.step, label: markText(mark), kind: 'change' }),
    );
    const reached = phase.milestones.map(
      ({ name, step }): ChartMark => ({ step, label: name, kind: name }),
    );
    return [...changes, ...reached];
  },
  subscribe: (changed) =>
    store.subscribe((now, before) => {
      const isNew =
        now.metricsVersion !== before.metricsVersion ||
        now.marks !== before.marks ||
        now.kept !== before.kept ||
        now.snapshotSteps !== before.snapshotSteps ||
        now.phase.milestones !== before.phase.milestones;
      if (isNew) changed();
    }),
});
