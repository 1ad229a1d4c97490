import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { chartsText } from '../../messages/en/charts';
import type { StepScale } from '../../store/history/decimate';
import { ChartTable } from './ChartTable';
import type { ChartSource } from './chartSource';
import type { ChartSpec, SeriesSpec } from './chartSpec';
import { type ChartGroup, type MountedChart, mountChart } from './mountChart';

/** The lines of a chart by name, with their latest value or the one at the cursor; the chart itself writes the values. */
const ChartLegend = ({ series }: { readonly series: readonly SeriesSpec[] }) => (
  <ul className="legend">
    {series.map(({ metric, label, color, dash, width, optional = false }) => (
      <li key={metric} data-series hidden={optional}>
        <svg viewBox="0 0 24 8" aria-hidden="true">
          <path
            d="M0 4h24"
            stroke={`var(--${color})`}
            strokeWidth={width + 0.5}
            strokeDasharray={dash.join(' ')}
          />
        </svg>
        {label()} <span data-value />
      </li>
    ))}
  </ul>
);

/** Arrow keys move the reading cursor by this many drawn points. */
const MOVES: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  PageDown: -10,
  PageUp: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};
/** What a held key moves over is read out once, when it stops. */
const DEBOUNCE_MS = 250;

/** What stands where nothing is drawn yet: what will be shown and, on the largest chart, what to do for it. */
const whenEmptyText = ({ text: { brief = '' }, namesPhases }: ChartSpec, source: ChartSource) =>
  namesPhases ? `${brief}\n${source.whenEmpty}` : brief;

interface LineChartProps {
  readonly spec: ChartSpec;
  readonly xScale: StepScale;
  readonly group: ChartGroup;
}

/** One live chart: a figure that is drawn on a canvas, and can be read by eye, by pointer, by keyboard and as a table. */
export function LineChart({ spec, xScale, group }: LineChartProps) {
  const { StepAction, SoundControl } = group;
  const helpId = useId();
  const figure = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<MountedChart>(undefined);
  const startScale = useRef(xScale);
  const debounce = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [spoken, setSpoken] = useState('');
  const [picked, setPicked] = useState<{ readonly step: number; readonly left: number }>();

  useEffect(() => {
    if (!figure.current || !host.current) return;
    const mounted = mountChart(figure.current, host.current, spec, group, startScale.current);
    chart.current = mounted;
    return () => mounted.destroy();
  }, [spec, group]);
  useEffect(() => {
    startScale.current = xScale;
    chart.current?.setScale(xScale);
  }, [xScale]);

  const readLater = () => {
    clearTimeout(debounce.current);
    debounce.current = setTimeout(() => setSpoken(chart.current?.read() ?? ''), DEBOUNCE_MS);
  };
  function pick(step: number | undefined) {
    if (!StepAction || step === undefined) return;
    group.cursor.set(step);
    setPicked({ step, left: chart.current?.leftOf(step) ?? 0 });
  }
  function unpick() {
    setPicked(undefined);
    const { step } = group.cursor;
    const isInside = figure.current?.contains(document.activeElement);
    if (isInside) host.current?.focus(); // what loses the focus by that asks to close once more
    group.cursor.set(isInside ? step : undefined);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') {
      event.preventDefault(); // or it would press at once the button that takes the focus
      pick(group.cursor.step);
    }
    const move = MOVES[event.key];
    if (event.key === 'Escape') group.cursor.set(undefined);
    if (move === undefined) return;
    event.preventDefault();
    chart.current?.moveCursor(event.shiftKey ? move * 10 : move);
    readLater();
  }

  return (
    <figure
      ref={figure}
      className={spec.namesPhases ? 'chart phase-chart' : 'chart'}
      aria-label={spec.text.title}
      data-empty="true"
    >
      <div className="chart-head">
        <h2>{spec.text.title}</h2>
        <ChartLegend series={spec.series} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls, and this is a drawing. */}
      <div
        ref={host}
        className="plot"
        data-when-empty={whenEmptyText(spec, group.source)}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys read the values, so it takes the focus.
        tabIndex={0}
        aria-label={chartsText.keys({ title: spec.text.title })}
        aria-describedby={helpId}
        onKeyDown={onKeyDown}
        onClick={(event) => pick(chart.current?.stepAt(event.clientX))}
        onFocus={readLater}
        onBlur={({ relatedTarget }) => {
          if (!figure.current?.contains(relatedTarget)) group.cursor.set(undefined);
        }}
      />
      {StepAction && picked && (
        <div
          className="at-step"
          style={{ left: `clamp(6.8rem, ${picked.left}px, calc(100% - 6.8rem))` }}
        >
          <StepAction key={picked.step} step={picked.step} close={unpick} />
        </div>
      )}
      <p id={helpId} className="chart-help">
        {spec.text.help}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
      <div className="chart-foot">
        <ChartTable spec={spec} source={group.source} />
        {SoundControl && spec.namesPhases && <SoundControl scale={xScale} cursor={group.cursor} />}
        <span aria-hidden="true">{chartsText.steps}</span>
      </div>
    </figure>
  );
}
