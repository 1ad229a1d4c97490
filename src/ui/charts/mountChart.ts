import type { ComponentType } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { onLocaleChange } from '../../messages/locale';
import type { StepScale } from '../../store/history/decimate';
import type { ChartDisplay } from './chartDisplay';
import type { ChartSource } from './chartSource';
import type { ChartSpec } from './chartSpec';
import type { Plot } from './plot/createPlot';
import { createPlot } from './plot/createPlot';
import type { CursorReadout } from './plot/cursorReadout';
import { createCursorReadout } from './plot/cursorReadout';
import { watchTheme } from './plot/palette';
import type { RedrawQueue } from './redrawQueue';
import type { StepCursor } from './stepCursor';

/** What all charts of a page share. */
export interface ChartGroup {
  readonly source: ChartSource;
  readonly cursor: StepCursor;
  readonly queue: RedrawQueue;
  /** Where a line can be drawn. */
  readonly display?: StoreApi<ChartDisplay>;
  /** What stands at a step that was clicked, or at which Enter was pressed. */
  readonly StepAction?: ComponentType<StepActionProps>;
  /** Stands under the chart that names phases. */
  readonly SoundControl?: ComponentType<SonificationProps>;
}

/** What a sonification needs: the axis, and the cursor that shows where the sound is. */
export interface SonificationProps {
  readonly scale: StepScale;
  readonly cursor: StepCursor;
}

/** A step that was picked on a chart. */
export interface StepActionProps {
  readonly step: number;
  /** The picked step is done with. */
  close(): void;
}

/** A chart that is alive in the page. */
export interface MountedChart {
  setScale(scale: StepScale): void;
  /** Moves the reading cursor by so many drawn points; infinity goes to the end. */
  moveCursor(by: number): void;
  /** The measured step nearest to a place in the window, in CSS pixels from its left edge. */
  stepAt(clientX: number): number | undefined;
  /** Where a step lies, in CSS pixels from the figure's left edge. */
  leftOf(step: number): number;
  /** What the cursor reads, or the latest values, as a sentence. */
  read(): string;
  destroy(): void;
}

/** Lets a line be drawn on a plot. The program for it is loaded with the first line; where it does not come, with the next change. */
function attachSketchLater(plot: Plot, display: StoreApi<ChartDisplay>): () => void {
  let isWanted = true;
  let isLoading = false;
  let stop: (() => void) | undefined;
  function attach(): void {
    if (isLoading || stop || !display.getState().sketch) return;
    isLoading = true;
    import('./plot/sketch')
      .then(({ attachSketch }) => {
        if (isWanted) stop = attachSketch(plot, display);
      })
      .catch(() => {})
      .finally(() => {
        isLoading = false;
      });
  }
  const leave = display.subscribe(attach);
  attach();
  return () => {
    isWanted = false;
    leave();
    stop?.();
  };
}

/**
 * Brings a figure to life: draws when there is something new and the figure can be seen, follows the pointer, and
 * writes the values into the legend. All by hand, so that a running chart costs React nothing.
 */
export function mountChart(
  figure: HTMLElement,
  host: HTMLElement,
  spec: ChartSpec,
  { source, cursor, queue, display }: ChartGroup,
  startScale: StepScale,
): MountedChart {
  let scale = startScale;
  let plot: Plot | undefined;
  let readOut: CursorReadout | undefined;
  let leaveSketch: (() => void) | undefined;
  let textSize: string;
  let visible = true;
  let stale = true;

  function draw(): void {
    if (!plot) {
      build();
      queue.request(draw);
      return;
    }
    stale = false;
    plot.draw();
    // uPlot takes over new scales in a microtask of its own, and the cursor lies by them.
    queueMicrotask(() => readOut?.show(cursor.step));
  }
  function request(): void {
    stale = true;
    if (!visible) return;
    queue.request(draw);
    // The latest values stand in the legend at once: other figures on the page do not wait for a chart's turn either.
    if (cursor.step === undefined) readOut?.show(undefined);
  }

  const seen = new IntersectionObserver((entries) => {
    visible = entries.at(-1)?.isIntersecting ?? true;
    if (visible && stale) queue.request(draw);
  });
  seen.observe(figure);

  function stepAt(clientX: number): number | undefined {
    if (!plot) return undefined;
    const { left } = plot.over.getBoundingClientRect();
    return readOut?.snap(plot.stepAt(clientX - left));
  }
  const follow = (event: PointerEvent) => cursor.set(stepAt(event.clientX));
  const leave = () => cursor.set(undefined);

  /** Waits for its turn in the queue as drawing does: four new plots in one task would hold the page up. */
  function build(): void {
    textSize = getComputedStyle(host).fontSize;
    plot = createPlot(host, spec, source, scale);
    readOut = createCursorReadout(figure, plot, spec, source);
    plot.over.addEventListener('pointermove', follow);
    plot.over.addEventListener('pointerdown', follow);
    plot.over.addEventListener('pointerleave', leave);
    if (display && spec.namesPhases) leaveSketch = attachSketchLater(plot, display);
  }
  function dismantle(): void {
    leaveSketch?.();
    readOut?.destroy();
    plot?.destroy();
    plot = undefined;
  }

  /** Colours could be read again, but widths and the room for labels are fixed once, when a plot is made. */
  function remake(): void {
    dismantle();
    request();
  }

  const sized = new ResizeObserver(() => {
    const { clientWidth, clientHeight } = host;
    if (!plot || clientWidth < 20 || clientHeight < 20) return;
    if (getComputedStyle(host).fontSize !== textSize) {
      remake();
      return;
    }
    plot.setSize(clientWidth, clientHeight);
    readOut?.show(cursor.step);
  });
  sized.observe(host);

  const stop = [
    source.subscribe(request),
    cursor.subscribe(() => readOut?.show(cursor.step)),
    watchTheme(remake),
    onLocaleChange(remake),
  ];
  request();

  return {
    setScale(next) {
      scale = next;
      plot?.setScale(next);
      request();
    },
    moveCursor(by) {
      const steps = plot?.drawnSteps ?? [];
      if (steps.length === 0) return;
      const last = steps.length - 1;
      const at = cursor.step;
      const from = at === undefined ? last : steps.findIndex((step) => step >= at);
      const to = Math.min(
        last,
        Math.max(0, (from < 0 ? last : from) + (at === undefined ? 0 : by)),
      );
      cursor.set(steps[Number.isFinite(by) ? to : by < 0 ? 0 : last]);
    },
    stepAt,
    leftOf(step) {
      if (!plot) return 0;
      const { left } = plot.over.getBoundingClientRect();
      return left - figure.getBoundingClientRect().left + plot.leftOf(step);
    },
    read: () => readOut?.sentence(cursor.step) ?? '',
    destroy() {
      seen.disconnect();
      sized.disconnect();
      for (const end of stop) end();
      queue.cancel(draw);
      dismantle();
    },
  };
}
