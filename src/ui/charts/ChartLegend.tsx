import type { SeriesSpec } from './chartSpec';

/** The lines of a chart by name, with their latest value or the one at the cursor; the chart itself writes the values. */
export const ChartLegend = ({ series }: { readonly series: readonly SeriesSpec[] }) => (
  <ul className="legend">
    {series.map(({ metric, label, ink, dash, width, optional = false }) => (
      <li key={metric} data-series hidden={optional}>
        <svg viewBox="0 0 24 8" aria-hidden="true">
          <path
            d="M0 4h24"
            stroke={`var(--${ink})`}
            strokeWidth={width + 0.5}
            strokeDasharray={dash.join(' ')}
          />
        </svg>
        {label} <span data-value />
      </li>
    ))}
  </ul>
);
