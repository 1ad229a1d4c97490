import { stepPosition } from '../../store/decimate';
import type { Sketch } from './chartStage';

/** A place on the chart: a step, and a height from 0 to 1. */
export interface SketchPoint {
  readonly step: number;
  readonly height: number;
}

const logPosition = (step: number) => stepPosition(step, 'log');

/** The line after a stroke from one place to another: each of its points that the stroke passes is moved onto it. */
export function sketchAfterStroke(sketch: Sketch, from: SketchPoint, to: SketchPoint): Sketch {
  const { steps, heights } = sketch;
  const [left, right] = from.step <= to.step ? [from, to] : [to, from];
  const width = logPosition(right.step) - logPosition(left.step);
  const nearest = steps.reduce((best, step) =>
    Math.abs(logPosition(step) - logPosition(to.step)) <
    Math.abs(logPosition(best) - logPosition(to.step))
      ? step
      : best,
  );
  const heightAt = (step: number) =>
    width > 0
      ? left.height +
        ((logPosition(step) - logPosition(left.step)) / width) * (right.height - left.height)
      : to.height;
  const clamped = (height: number) => Math.min(1, Math.max(0, height));
  return {
    ...sketch,
    heights: steps.map((step, i) => {
      if (step === nearest) return clamped(to.height);
      const passed = step >= left.step && step <= right.step;
      return passed ? clamped(heightAt(step)) : (heights[i] ?? 0);
    }),
  };
}
