import type uPlot from 'uplot';
import { type StepScale, stepPosition } from '../../../store/history/decimate';
import type { ChartMark } from '../chartSource';
import { placeLabels } from './labelPlacement';
import { canvasFont, MARK_COLORS, type Palette } from './palette';

/** Height of a tick in CSS pixels. */
const TICK_HEIGHT = 5;

/** Draws a small tick at the axis for each step that one can go back to. */
export function drawSnapshotTicks(
  { ctx, bbox, valToPos }: uPlot,
  stops: readonly number[],
  scale: StepScale,
  palette: Palette,
): void {
  const ratio = devicePixelRatio;
  const bottom = bbox.top + bbox.height;
  ctx.save();
  ctx.strokeStyle = palette.color('text-muted');
  ctx.lineWidth = ratio;
  ctx.beginPath();
  for (const step of stops) {
    const x = Math.round(valToPos(stepPosition(step, scale), 'x', true));
    ctx.moveTo(x, bottom);
    ctx.lineTo(x, bottom - TICK_HEIGHT * ratio);
  }
  ctx.stroke();
  ctx.restore();
}

/** Points on the curves of a plot in pixels of the canvas, no further apart than `every`, steep parts included. */
function curvePoints(plot: uPlot, every: number): (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  const [xs = [], ...lines] = plot.data;
  for (const ys of lines) {
    let last: readonly [number, number] | undefined;
    ys.forEach((value, i) => {
      const at = xs[i];
      if (value === null || value === undefined || at === undefined) {
        last = undefined;
        return;
      }
      const next = [plot.valToPos(at, 'x', true), plot.valToPos(value, 'y', true)] as const;
      const from = last ?? next;
      const length = Math.hypot(next[0] - from[0], next[1] - from[1]);
      if (last && length < every) return;
      const parts = Math.max(1, Math.ceil(length / every));
      for (let part = 1; part <= parts; part++) {
        const share = part / parts;
        points.push([from[0] + share * (next[0] - from[0]), from[1] + share * (next[1] - from[1])]);
      }
      last = next;
    });
  }
  return points;
}

/** Marks that get words: what the run reached, then the first changes. */
export const MAX_LABELS = 60;

/** Beside the line, and around a dot, in CSS pixels. */
const GAP = 5;
const DOT = 4.5;

/**
 * Draws vertical lines with their words beside them, and a dot where one meets its curve. `heightOf` is where that is, in
 * pixels of the canvas.
 */
export function drawMarks(
  plot: uPlot,
  marks: readonly ChartMark[],
  scale: StepScale,
  palette: Palette,
  heightOf: (mark: ChartMark) => number | undefined,
): void {
  if (marks.length === 0) return;
  const { ctx, bbox } = plot;
  const ratio = devicePixelRatio;
  const [gap, dot] = [GAP * ratio, DOT * palette.stroke ** 0.5 * ratio];
  const size = Number.parseFloat(palette.font) * ratio;
  const right = ctx.canvas.width; // labels may stand in the margin
  const bottom = bbox.top + bbox.height;
  const fontOf = ({ kind }: ChartMark) =>
    `${kind === 'change' ? '' : '600 '}${canvasFont(palette.font, ratio)}`;

  ctx.save();
  ctx.lineJoin = 'round';
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  // What the run did comes first, and keeps its place when somebody changes something.
  const known = new Set<string>();
  const isNew = ({ kind, step }: ChartMark) => {
    const key = `${kind} ${Math.round(plot.valToPos(stepPosition(step, scale), 'x', true))}`;
    const isFirst = !known.has(key);
    known.add(key);
    return isFirst || kind !== 'change';
  };
  const isMany = marks.length > MAX_LABELS;
  const drawn = [...marks]
    // Of many changes, those that would be one line of pixels are one.
    .filter((mark) => !isMany || isNew(mark))
    .sort((a, b) => Number(a.kind === 'change') - Number(b.kind === 'change') || a.step - b.step)
    .map((mark) => {
      ctx.font = fontOf(mark);
      const x = Math.round(plot.valToPos(stepPosition(mark.step, scale), 'x', true));
      const widthOf = (line: string) => ctx.measureText(line).width + 2 * gap;
      const fitsRight = x + widthOf(mark.label) <= right;
      const words = (!fitsRight && mark.lines) || [mark.label];
      const width = Math.max(...words.map(widthOf));
      const y = heightOf(mark);
      return {
        mark,
        x,
        y,
        words,
        width,
        height: words.length * 1.25 * size + 4 * palette.stroke * ratio,
      };
    });
  for (const { mark, x } of drawn) {
    ctx.strokeStyle = palette.color(MARK_COLORS[mark.kind]);
    ctx.globalAlpha = 0.7;
    ctx.lineWidth = palette.stroke * ratio;
    ctx.setLineDash([2 * ratio, 3 * ratio]);
    ctx.beginPath();
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, bottom);
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
  ctx.setLineDash([]);
  // Beyond some hundred words nothing could be read, and finding room for each takes ever longer.
  const named = drawn.filter(({ mark }) => mark.label !== '').slice(0, MAX_LABELS);
  const places = placeLabels(
    named.map((label) => ({ ...label, y: label.y ?? bbox.top + bbox.height / 2 })),
    { left: bbox.left, top: bbox.top, right, bottom },
    named.length > 0 ? curvePoints(plot, size / 2) : [],
  );
  named.forEach(({ mark, words, height, x, y }, i) => {
    const box = places[i];
    if (!box) return;
    if (box.right < x) {
      // It stands away from its line: a thin one leads there.
      const middle = (box.top + box.bottom) / 2;
      ctx.strokeStyle = palette.color(MARK_COLORS[mark.kind]);
      ctx.lineWidth = palette.stroke * ratio;
      ctx.beginPath();
      ctx.moveTo(box.right - gap / 2, middle);
      ctx.lineTo(x, y ?? middle);
      ctx.stroke();
    }
    ctx.font = fontOf(mark);
    ctx.lineWidth = 4 * ratio;
    ctx.strokeStyle = palette.color('card'); // a halo, to read it over a line
    ctx.fillStyle = palette.color(MARK_COLORS[mark.kind]);
    words.forEach((line, row) => {
      const at = box.top + ((row + 0.5) * height) / words.length;
      ctx.strokeText(line, box.left + gap, at);
      ctx.fillText(line, box.left + gap, at);
    });
  });
  for (const { mark, x, y } of drawn) {
    if (y === undefined || mark.label === '') continue;
    ctx.beginPath();
    ctx.arc(x, y, dot, 0, 2 * Math.PI);
    ctx.fillStyle = palette.color(MARK_COLORS[mark.kind]);
    ctx.strokeStyle = palette.color('card');
    ctx.lineWidth = 2 * ratio;
    ctx.stroke();
    ctx.fill();
  }
  ctx.restore();
}
