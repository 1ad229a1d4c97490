import type uPlot from 'uplot';
import type { StepScale } from '../../store/decimate';
import { stepPosition } from '../../store/decimate';
import type { Palette } from './palette';

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
  ctx.strokeStyle = palette.color('ink-soft');
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
