import type uPlot from 'uplot';
import { decimate, type StepScale, stepPosition } from '../../../store/history/decimate';
import { type ChartColumns, columnOf } from '../chartSource';
import type { ChartSpec, SeriesSpec } from '../chartSpec';
import { valuePosition } from './axes';
import { canvasFont, type Palette } from './palette';

/** Points of a line of another run at most: it is there to compare with. */
const MAX_POINTS = 160;

/** One line of another run, in drawn units. */
interface OverlayLine {
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

/** How much thinner than the lines in front. */
const OVERLAY_WIDTH = 0.6;
/** Radius of a point of a sketch, in CSS pixels. */
const SKETCH_DOT = 4;

/** The lines of another run. */
export interface DrawnOverlay {
  readonly color: string;
  readonly label: string;
  readonly isSketch?: true;
  readonly lines: readonly OverlayLine[];
}

/**
 * Draws the lines of other runs, each run in a colour of its own and with its label at the end of its main line, with the
 * dashes of the lines in front.
 */
export function drawOverlays(plot: uPlot, runs: readonly DrawnOverlay[], palette: Palette): void {
  const { ctx } = plot;
  const ratio = devicePixelRatio;
  const xOf = (at: number) => plot.valToPos(at, 'x', true);
  const yOf = (at: number) => plot.valToPos(at, 'y', true);
  function dot(x: number, y: number): void {
    ctx.beginPath();
    ctx.arc(x, y, SKETCH_DOT * ratio, 0, 2 * Math.PI);
    ctx.fill();
  }
  ctx.save();
  ctx.font = canvasFont(palette.font, ratio);
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  ctx.lineJoin = 'round';
  for (const { color, label, isSketch, lines } of runs) {
    ctx.strokeStyle = palette.color(color);
    ctx.fillStyle = palette.color(color);
    for (const { series, x, y } of lines) {
      ctx.lineWidth = (isSketch ? 1 : OVERLAY_WIDTH) * series.width * palette.stroke * ratio;
      ctx.setLineDash(series.dash.map((length) => length * ratio));
      ctx.beginPath();
      x.forEach((at, i) => {
        ctx.lineTo(xOf(at), yOf(y[i] ?? 0));
      });
      ctx.stroke();
      if (isSketch) for (const [i, at] of x.entries()) dot(xOf(at), yOf(y[i] ?? 0));
    }
    const main = lines.reduce<OverlayLine | undefined>(
      (a, b) => (a && b.series.width <= a.series.width ? a : b),
      undefined,
    );
    const [endX, endY] = [main?.x.at(-1), main?.y.at(-1)];
    if (endX === undefined || endY === undefined || endY === null) continue;
    ctx.fillText(label, xOf(endX) + 3 * ratio, yOf(endY));
  }
  ctx.restore();
}
