import type uPlot from 'uplot';
import type { StepScale } from '../../store/decimate';
import { stepPosition } from '../../store/decimate';
import { canvasFont } from './canvasFont';
import type { ChartMark } from './chartSource';
import type { Palette } from './palette';

const INK = {
  memorised: 'train',
  grokked: 'test',
  ungrokked: 'test',
  change: 'ink-soft',
  overtaking: 'group-1',
} as const;
/** Rows for words, as line heights from the middle; the first with room is taken. */
const ROWS = [-1, 0, 1, -2, 2] as const;

/** Draws vertical lines with a word beside each; words that would overlap take different rows. */
export function drawMarks(
  plot: uPlot,
  marks: readonly ChartMark[],
  scale: StepScale,
  palette: Palette,
): void {
  const { ctx, bbox } = plot;
  const ratio = devicePixelRatio;
  ctx.save();
  ctx.font = canvasFont(palette.font, ratio);
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  const lineHeight = Number.parseFloat(palette.font) * 1.25 * ratio;
  const ends = new Map<number, number>(ROWS.map((row) => [row, Number.NEGATIVE_INFINITY]));
  const middle = bbox.top + bbox.height / 2;
  [...marks]
    .sort((a, b) => a.step - b.step)
    .forEach(({ step, label, kind }) => {
      const x = Math.round(plot.valToPos(stepPosition(step, scale), 'x', true));
      ctx.strokeStyle = palette.ink(INK[kind]);
      ctx.globalAlpha = 0.7;
      ctx.lineWidth = ratio;
      ctx.setLineDash([2 * ratio, 3 * ratio]);
      ctx.beginPath();
      ctx.moveTo(x, bbox.top);
      ctx.lineTo(x, bbox.top + bbox.height);
      ctx.stroke();
      if (label === '') return;
      const width = ctx.measureText(label).width + 8 * ratio;
      const fitsRight = x + width < bbox.left + bbox.width;
      const left = fitsRight ? x : x - width;
      const row = ROWS.find((at) => (ends.get(at) ?? 0) <= left) ?? 0;
      ends.set(row, left + width);
      const y = middle + row * lineHeight;
      ctx.globalAlpha = 1;
      ctx.fillStyle = palette.ink('ink-soft');
      ctx.textAlign = fitsRight ? 'left' : 'right';
      ctx.setLineDash([]);
      ctx.lineWidth = 3 * ratio;
      ctx.strokeStyle = palette.ink('card'); // a halo, to read it over a line
      ctx.strokeText(label, x + (fitsRight ? 4 : -4) * ratio, y);
      ctx.fillText(label, x + (fitsRight ? 4 : -4) * ratio, y);
    });
  ctx.restore();
}
