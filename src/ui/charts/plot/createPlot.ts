import uPlot from 'uplot';
import type { StepScale } from '../../../store/history/decimate';
import { decimate, stepPosition } from '../../../store/history/decimate';
import type { ChartMark, ChartSource } from '../chartSource';
import { columnOf, longestSteps, nearestRow } from '../chartSource';
import type { ChartSpec } from '../chartSpec';
import { stepRange, stepTicks, valuePosition, valueRange, valueTicks } from './axes';
import { drawMarks, drawSnapshotTicks } from './drawMarks';
import { createOverlayLines, type DrawnOverlay, drawOverlays } from './overlays';
import type { Palette } from './palette';
import { readPalette, wholePixelFont } from './palette';

/** Space that one label of an axis needs, in CSS pixels. */
const X_LABEL = 70;
const Y_LABEL = 34;

/** The lines of one chart on a canvas. */
export interface Plot {
  /** Steps that are drawn, those of other runs after the last of this one too, ascending: where the keyboard's cursor stops. */
  readonly drawnSteps: readonly number[];
  /** The plotting area, to put things over it. */
  readonly over: HTMLElement;
  draw(): void;
  setScale(scale: StepScale): void;
  setSize(width: number, height: number): void;
  /** The step under a horizontal place within the plotting area, in CSS pixels, and back. */
  stepAt(left: number): number;
  leftOf(step: number): number;
  topOf(value: number | undefined): number | undefined;
  /** The drawn value at a height within the plotting area, in CSS pixels from its top. */
  valueAt(top: number): number;
  destroy(): void;
}

/** uPlot behind a small door: it takes 0.5 ms a drawing where Recharts takes ten, measured with two busy workers beside. */
export function createPlot(
  host: HTMLElement,
  spec: ChartSpec,
  source: ChartSource,
  startScale: StepScale,
): Plot {
  let scale = startScale;
  const palette: Palette = readPalette(host);
  let drawnSteps: number[] = [];
  const overlayLines = createOverlayLines(spec);
  let overlays: DrawnOverlay[] = [];
  let xRange = stepRange(0, scale);
  let yRange = valueRange(spec, []);

  const axis = (options: Partial<uPlot.Axis>): uPlot.Axis => ({
    stroke: () => palette.color('text-muted'),
    grid: { stroke: () => palette.color('grid'), width: 1 },
    ticks: { show: false },
    font: wholePixelFont(palette.font),
    ...options,
  });
  const fits = (pixels: number, each: number) =>
    Math.max(2, Math.floor(pixels / devicePixelRatio / each));
  const xTicks = (plot: uPlot) => stepTicks(xRange, scale, fits(plot.bbox.width, X_LABEL));
  const yTicks = (plot: uPlot) =>
    valueTicks(spec, yRange[0], yRange[1], fits(plot.bbox.height, Y_LABEL));
  const [xSize, ySize] = axisSizes(palette.font);

  /** Where the curve of a mark is at its step, in pixels of the canvas. */
  function heightOf({ on, step }: ChartMark): number | undefined {
    if (!spec.series.some(({ metric }) => metric === on)) return undefined;
    const columns = source.columns();
    const value = columnOf(columns, on as string)[nearestRow(columns.step, step)];
    const at = valuePosition(value, spec);
    return at === null ? undefined : plot.valToPos(at, 'y', true);
  }

  const plot = new uPlot(
    {
      width: Math.max(80, host.clientWidth),
      height: Math.max(60, host.clientHeight),
      padding: [6, xSize, 0, 0],
      cursor: { show: false },
      legend: { show: false },
      scales: {
        x: { time: false, range: () => xRange },
        y: { range: () => yRange },
      },
      axes: [
        axis({
          size: xSize,
          splits: (u) => xTicks(u).map(({ at }) => at),
          values: (u) => xTicks(u).map(({ label }) => label),
        }),
        axis({
          size: ySize,
          splits: (u) => yTicks(u).map(({ at }) => at),
          values: (u) => yTicks(u).map(({ label }) => label),
        }),
      ],
      series: [
        {},
        ...spec.series.map(({ color, dash, width }) => ({
          stroke: () => palette.color(color),
          dash: dash.map((length) => length * palette.stroke),
          width: width * palette.stroke,
          points: { show: false },
          spanGaps: spec.spansGaps ?? false,
        })),
      ],
      hooks: {
        drawAxes: [(u) => drawOverlays(u, overlays, palette)],
        draw: [
          (u) => drawSnapshotTicks(u, source.snapshotSteps?.() ?? [], scale, palette),
          (u) => drawMarks(u, marksOf(source, spec), scale, palette, heightOf),
        ],
      },
    },
    [[], ...spec.series.map(() => [])],
    host,
  );

  return {
    get drawnSteps() {
      return drawnSteps;
    },
    over: plot.over,
    draw() {
      const columns = source.columns();
      const { step } = columns;
      const rows = new Set<number>();
      for (const { metric } of spec.series) {
        for (const row of decimate(step, columnOf(columns, metric), scale)) rows.add(row);
      }
      const drawn = [...rows].sort((a, b) => a - b);
      const ownSteps = drawn.map((row) => step[row] as number);
      const lines = spec.series.map(({ metric }) => {
        const values = columnOf(columns, metric);
        return drawn.map((row) => valuePosition(values[row], spec));
      });
      const others = source.overlays?.() ?? [];
      overlays = others.map(({ columns, ...other }) => ({
        ...other,
        lines: overlayLines(columns, scale),
      }));
      const last = step.at(-1) ?? -1;
      const longest = longestSteps(others.map(({ columns }) => columns.step));
      const after = decimate(longest, longest, scale).map((row) => longest[row] as number);
      drawnSteps = [...ownSteps, ...after.filter((at) => at > last)];
      xRange = stepRange(Math.max(last, longest.at(-1) ?? 0), scale);
      yRange = valueRange(spec, [
        ...lines.flat(),
        ...overlays.flatMap((overlay) => overlay.lines.flatMap(({ y }) => y)),
      ]);
      plot.setData([ownSteps.map((at) => stepPosition(at, scale)), ...lines]);
    },
    setScale(next) {
      scale = next;
    },
    setSize: (width, height) => plot.setSize({ width, height }),
    stepAt(left) {
      const at = plot.posToVal(left, 'x');
      return scale === 'linear' ? at : at < 0 ? (at < -0.15 ? 0 : 1) : 10 ** at;
    },
    leftOf: (step) => plot.valToPos(stepPosition(step, scale), 'x'),
    topOf(value) {
      const at = valuePosition(value, spec);
      return at === null ? undefined : plot.valToPos(at, 'y');
    },
    valueAt: (top) => plot.posToVal(top, 'y'),
    destroy: () => plot.destroy(),
  };
}

/** The marks of a chart; phases are named on one chart only. */
const marksOf = (source: ChartSource, { namesPhases }: ChartSpec): ChartMark[] =>
  source
    .marks()
    .map((mark) =>
      namesPhases || mark.kind === 'change' ? mark : { ...mark, label: '', lines: [''] },
    );

/** Heights and widths that axis labels need follow the size of the text. */
function axisSizes(font: string): [number, number] {
  const size = Number.parseFloat(font) || 12;
  return [Math.round(size * 2.1), Math.round(size * 3.9)];
}
