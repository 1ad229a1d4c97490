import type { StoreApi } from 'zustand/vanilla';
import type { ChartDisplay } from './chartStage';
import type { Plot } from './createPlot';
import { type SketchPoint, sketchAfterStroke } from './drawnSketch';

/** Lets people draw the sketch on a plot with a mouse, pen or finger while it is open; returns the way to stop. */
export function attachSketch(plot: Plot, stage: StoreApi<ChartDisplay>): () => void {
  const { over } = plot;
  let from: SketchPoint | undefined;

  function placeOf(event: PointerEvent): SketchPoint {
    const { left, top } = over.getBoundingClientRect();
    return { step: plot.stepAt(event.clientX - left), height: plot.valueAt(event.clientY - top) };
  }
  function draw(event: PointerEvent): void {
    const { sketch } = stage.getState();
    if (!sketch?.isOpen || !from) return;
    const to = placeOf(event);
    stage.setState({ sketch: sketchAfterStroke(sketch, from, to) });
    from = to;
  }
  function begin(event: PointerEvent): void {
    if (!stage.getState().sketch?.isOpen) return;
    event.preventDefault();
    over.setPointerCapture(event.pointerId);
    from = placeOf(event);
    draw(event);
  }
  const end = () => {
    from = undefined;
  };
  /** A stroke picks no step. */
  const noClick = (event: Event) => stage.getState().sketch?.isOpen && event.stopPropagation();
  const showOpen = () =>
    over.classList.toggle('sketching', stage.getState().sketch?.isOpen === true);

  over.addEventListener('pointerdown', begin);
  over.addEventListener('pointermove', draw);
  over.addEventListener('pointerup', end);
  over.addEventListener('pointercancel', end);
  over.addEventListener('click', noClick);
  const stop = stage.subscribe(showOpen);
  showOpen();
  return stop; // the listeners go with the plot
}
