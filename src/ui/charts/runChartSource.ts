import type { StoreApi } from 'zustand/vanilla';
import { chartsText } from '../../messages/en/charts';
import { phasesText } from '../../messages/en/runStatus';
import { groupedNumber } from '../../messages/format/numbers';
import type { Lab } from '../../store/lab';
import type { LabState } from '../../store/labState';
import { foreignLetter } from '../runs/foreignLetter';
import { markText } from '../runs/markText';
import { namedRuns } from '../runs/namedRuns';
import type { ChartDisplay, Sketch } from './chartDisplay';
import type { ChartMark, ChartOverlay, ChartSource } from './chartSource';
import { MAX_LABELS } from './plot/drawMarks';

/** A line that somebody drew, as if a run had measured it. */
const sketchOverlay = ({ steps, heights }: Sketch): ChartOverlay => ({
  name: chartsText.sketch,
  label: chartsText.you,
  color: 'group-2',
  isSketch: true,
  columns: { step: Float64Array.from(steps), testAccuracy: Float64Array.from(heights) },
});

/** Curves of other programs have letters, where runs have numbers. */
const foreignOverlays = (curves: LabState['foreign']): ChartOverlay[] =>
  curves
    .map((run, i): [typeof run, string] => [run, foreignLetter(i)])
    .filter(([{ isShown }]) => isShown)
    .map(([{ name, file, colorIndex, columns }, label]) => ({
      name: name ? `${file}: ${name}` : file,
      label,
      color: `run-${colorIndex}`,
      columns,
    }));

/** A moment of the run, by its name and step. */
function reachedMark(
  kind: Exclude<ChartMark['kind'], 'change' | 'overtaking'>,
  step: number,
): ChartMark {
  const lines = chartsText.reached({ phase: phasesText[kind], step: groupedNumber(step) });
  return {
    step,
    kind,
    label: lines.join(' '),
    lines,
    on: kind === 'memorised' ? 'trainAccuracy' : 'testAccuracy',
  };
}

/** The run of the lab as charts see it, and what is drawn on them. */
export const runChartSource = (
  { store, history, shownColumns }: Lab,
  display: StoreApi<ChartDisplay>,
): ChartSource => ({
  overlays() {
    const { sketch } = display.getState();
    const runs = namedRuns(store.getState(), history)
      .filter(({ colorIndex, isShown }) => colorIndex !== undefined && isShown)
      .map(({ name, number, colorIndex, columns }) => ({
        name,
        label: String(number),
        color: `run-${colorIndex}`,
        columns,
      }));
    const foreign = foreignOverlays(store.getState().foreign);
    return [...runs, ...foreign, ...(sketch ? [sketchOverlay(sketch)] : [])];
  },
  snapshotSteps: () => store.getState().snapshotSteps,
  columns: shownColumns,
  get whenEmpty() {
    return chartsText.whenEmpty;
  },
  marks() {
    const { phase, marks } = store.getState();
    const changes = marks.map(
      (mark, i): ChartMark => ({
        step: mark.step,
        label: i < MAX_LABELS ? markText(mark) : '',
        kind: 'change',
      }),
    );
    const reached = phase.milestones.map(({ name, step }): ChartMark => reachedMark(name, step));
    const half = phase.name === 'semi-grokked' ? [reachedMark('semi-grokked', phase.since)] : [];
    return [...changes, ...reached, ...half];
  },
  subscribe(changed) {
    const leaveStage = display.subscribe((now, before) => {
      if (now.sketch !== before.sketch) changed();
    });
    const leaveLab = store.subscribe((now, before) => {
      const isNew =
        now.metricsVersion !== before.metricsVersion ||
        now.marks !== before.marks ||
        now.compared !== before.compared ||
        now.foreign !== before.foreign ||
        now.snapshotSteps !== before.snapshotSteps ||
        now.phase.milestones !== before.phase.milestones;
      if (isNew) changed();
    });
    return () => {
      leaveStage();
      leaveLab();
    };
  },
});
