import type uPlot from 'uplot';
import type { OverlayLine } from './overlayLines';

/** How much thinner than the lines in front. */
const THINNER = 0.6;

/** Draws the lines of other runs, each run in a colour of its own, with the dashes of the lines in front. */
export function drawOverlays(
  plot: uPlot,
  runs: readonly { readonly colour: string; readonly lines: readonly OverlayLine[] }[],
): void {
  const { ctx, bbox } = plot;
  const ratio = devicePixelRatio;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  ctx.lineJoin = 'round';
  for (const { colour, lines } of runs) {
    ctx.strokeStyle = colour;
    for (const { series, x, y } of lines) {
      ctx.lineWidth = THINNER * series.width * ratio;
      ctx.setLineDash(series.dash.map((length) => length * ratio));
      ctx.beginPath();
      x.forEach((at, i) => {
        ctx.lineTo(plot.valToPos(at, 'x', true), plot.valToPos(y[i] ?? 0, 'y', true));
      });
      ctx.stroke();
    }
  }
  ctx.restore();
}
