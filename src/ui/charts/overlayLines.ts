import type { StepScale } from '../../store/decimate';
import { decimate, stepPosition } from '../../store/decimate';
import type { ChartColumns } from './chartSource';
import { columnOf } from './chartSource';
import type { ChartSpec, SeriesSpec } from './chartSpec';
import { valuePosition } from './valueAxis';

/** Points of a line of another run at most: it is there to compare with. */
const MAX_POINTS = 160;

/** One line of another run, in drawn units. */
export interface OverlayLine {
  readonly series: SeriesSpec;
  readonly x: readonly number[];
  readonly y: readonly (number | null)[];
}

/** The lines of runs that change no more, thinned out once for each scale; only those of which there are columns. */
export function createOverlayLines(spec: ChartSpec) {
  const known = new WeakMap<ChartColumns, Map<StepScale, readonly OverlayLine[]>>();

  const linesOf = (columns: ChartColumns, scale: StepScale) =>
    spec.series
      .filter(({ metric }) => columns[metric])
      .map((series): OverlayLine => {
        const values = columnOf(columns, series.metric);
        const rows = decimate(columns.step, values, scale, MAX_POINTS);
        return {
          series,
          x: rows.map((row) => stepPosition(columns.step[row] ?? 0, scale)),
          y: rows.map((row) => valuePosition(values[row], spec)),
        };
      });

  return (columns: ChartColumns, scale: StepScale): readonly OverlayLine[] => {
    const byScale = known.get(columns) ?? new Map<StepScale, readonly OverlayLine[]>();
    known.set(columns, byScale);
    const lines = byScale.get(scale) ?? linesOf(columns, scale);
    byScale.set(scale, lines);
    return lines;
  };
}
