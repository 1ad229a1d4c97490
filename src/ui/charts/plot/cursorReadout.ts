import { chartsText } from '../../../messages/en/charts';
import { groupedNumber } from '../../../messages/format/numbers';
import type { ChartSource } from '../chartSource';
import { columnOf, longestSteps, nearestRow } from '../chartSource';
import type { ChartSpec } from '../chartSpec';
import type { Plot } from './createPlot';

/** The values in a chart's legend, at the cursor or the latest, and the line that shows where the cursor is. */
export interface CursorReadout {
  show(step: number | undefined): void;
  /** The measured step nearest to `step`. */
  snap(step: number): number | undefined;
  sentence(step: number | undefined): string;
  destroy(): void;
}

const appendElement = (className: string, parent: HTMLElement) => {
  const made = document.createElement('div');
  made.className = className;
  parent.append(made);
  return made;
};

export function createCursorReadout(
  figure: HTMLElement,
  plot: Plot,
  spec: ChartSpec,
  source: ChartSource,
): CursorReadout {
  const line = appendElement('cursor-line', plot.over);
  const dots = spec.series.map(({ color }) => {
    const dot = appendElement('cursor-dot', plot.over);
    dot.style.background = `var(--${color})`;
    return dot;
  });
  const stepText = appendElement('cursor-step', line);
  const entries = [...figure.querySelectorAll<HTMLElement>('[data-series]')];

  /** −1 where there are no rows, or the run has not come so far. */
  const rowOf = (step: number | undefined) => {
    const { step: steps } = source.columns();
    if (step === undefined) return steps.length - 1;
    return step > (steps.at(-1) ?? -1) ? -1 : nearestRow(steps, step);
  };
  const valueAt = (series: number, row: number) => {
    const metric = spec.series[series]?.metric;
    return metric === undefined ? undefined : columnOf(source.columns(), metric)[row];
  };
  const known = (value: number | undefined): value is number =>
    value !== undefined && Number.isFinite(value);

  return {
    show(step) {
      const row = rowOf(step);
      const isEmpty = source.columns().step.length === 0;
      const at = source.columns().step[row] ?? step;
      const reading = step !== undefined && at !== undefined;
      figure.dataset.empty = String(isEmpty && (source.overlays?.() ?? []).length === 0);
      line.hidden = !reading;
      if (reading) {
        const left = plot.leftOf(at);
        line.style.transform = `translateX(${left}px)`;
        stepText.textContent = chartsText.stepIs({ step: groupedNumber(at) });
        stepText.classList.toggle('left', left > plot.over.clientWidth / 2);
      }
      spec.series.forEach(({ optional = false }, i) => {
        const value = valueAt(i, row);
        const entry = entries[i];
        if (entry) {
          // A quantity that the run does not have leaves the legend.
          if (row >= 0 || isEmpty) entry.hidden = !known(value) && (!isEmpty || optional);
          const text = entry.querySelector('[data-value]');
          if (text) text.textContent = known(value) ? spec.format(value) : '';
        }
        const dot = dots[i];
        const top = reading ? plot.topOf(value) : undefined;
        if (!dot) return;
        dot.hidden = top === undefined;
        if (reading && top !== undefined) {
          dot.style.transform = `translate(${plot.leftOf(at)}px, ${top}px)`;
        }
      });
    },
    snap(step) {
      const { step: own } = source.columns();
      const longest = longestSteps((source.overlays?.() ?? []).map(({ columns }) => columns.step));
      const steps = step > (own.at(-1) ?? -1) && longest.length > 0 ? longest : own;
      return steps[nearestRow(steps, step)];
    },
    sentence(step) {
      const row = rowOf(step);
      const at = source.columns().step[row];
      if (at === undefined && step !== undefined && source.columns().step.length > 0) {
        return chartsText.beyond({ step: groupedNumber(step) });
      }
      if (at === undefined) return chartsText.nothing;
      const values = spec.series.flatMap(({ label }, i) => {
        const value = valueAt(i, row);
        return known(value) ? [`${label()} ${spec.format(value)}`] : [];
      });
      return chartsText.reading({ step: groupedNumber(at), values: values.join(', ') });
    },
    destroy() {
      line.remove();
      for (const dot of dots) dot.remove();
    },
  };
}
