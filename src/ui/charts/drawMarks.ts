import type uPlot from 'uplot';
import type { StepScale } from '../../store/decimate';
import { stepPosition } from '../../store/decimate';
import type { ChartMark } from './chartSource';
import type { Palette } from './palette';

const INK = {
  memorised: 'train',
  grokked: 'test',
  change: 'ink-soft',
  overtaking: 'group-1',
} as const;
const ROWS = 3;

/** Draws vertical lines with a word beside each; words of neighbours take different rows. */
export function drawMarks(
  plot: uPlot,
  marks: readonly ChartMark[],
  scale: StepScale,
  palette: Palette,
): void {
  const { ctx, bbox } = plot;
  const ratio = devicePixelRatio;
  ctx.save();
  ctx.font = palette.font.replace(/^([\d.]+)px/, (_, size) => `${Number(size) * ratio}px`);
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  const lineHeight = Number.parseFloat(palette.font) * 1.25 * ratio;
  const middle = bbox.top + bbox.height / 2;
  [...marks]
    .sort((a, b) => a.step - b.step)
    .forEach(({ step, label, kind }, i) => {
      const x = Math.round(plot.valToPos(stepPosition(step, scale), 'x', true));
      ctx.strokeStyle = palette.ink(INK[kind]);
      ctx.globalAlpha = 0.7;
      ctx.lineWidth = ratio;
      ctx.setLineDash([2 * ratio, 3 * ratio]);
      ctx.beginPath();
      ctx.moveTo(x, bbox.top);
      ctx.lineTo(x, bbox.top + bbox.height);
      ctx.stroke();
      const fitsRight = x + ctx.measureText(label).width + 8 * ratio < bbox.left + bbox.width;
      const y = middle + ((i % ROWS) - 1) * lineHeight;
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
