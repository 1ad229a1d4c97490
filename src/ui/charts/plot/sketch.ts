import type { StoreApi } from 'zustand/vanilla';
import { stepPosition } from '../../../store/history/decimate';
import type { ChartDisplay, Sketch } from '../chartDisplay';
import type { Plot } from './createPlot';

/** A place on the chart: a step, and a height from 0 to 1. */
interface SketchPoint {
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

/** Lets people draw the sketch on a plot with a mouse, pen or finger while it is open; returns the way to stop. */
export function attachSketch(plot: Plot, display: StoreApi<ChartDisplay>): () => void {
  const { over } = plot;
  let from: SketchPoint | undefined;

  function placeOf(event: PointerEvent): SketchPoint {
    const { left, top } = over.getBoundingClientRect();
    return { step: plot.stepAt(event.clientX - left), height: plot.valueAt(event.clientY - top) };
  }
  function draw(event: PointerEvent): void {
    const { sketch } = display.getState();
    if (!sketch?.isOpen || !from) return;
    const to = placeOf(event);
    display.setState({ sketch: sketchAfterStroke(sketch, from, to) });
    from = to;
  }
  function begin(event: PointerEvent): void {
    if (!display.getState().sketch?.isOpen) return;
    event.preventDefault();
    over.setPointerCapture(event.pointerId);
    from = placeOf(event);
    draw(event);
  }
  const end = () => {
    from = undefined;
  };
  /** A stroke picks no step. */
  const noClick = (event: Event) => display.getState().sketch?.isOpen && event.stopPropagation();
  const showOpen = () =>
    over.classList.toggle('sketching', display.getState().sketch?.isOpen === true);

  over.addEventListener('pointerdown', begin);
  over.addEventListener('pointermove', draw);
  over.addEventListener('pointerup', end);
  over.addEventListener('pointercancel', end);
  over.addEventListener('click', noClick);
  const stop = display.subscribe(showOpen);
  showOpen();
  return stop; // the listeners go with the plot
}
