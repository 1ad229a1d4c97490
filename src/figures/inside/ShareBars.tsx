import { insideFiguresText as messages } from '../../messages/en/insideFigures';
import { LegendSample } from '../axes/Legend';
import { seriesStyle } from '../axes/seriesStyle';
import { tokenColor } from '../colorTokens';
import { Figure, type FigureProps } from '../Figure';
import { SMALL_TEXT, textWidth } from '../figureLayout';
import { roundedPercent } from '../numberText';

export interface ShareBarsProps extends FigureProps {
  readonly rows: readonly string[];
  /** Shares of each row, 0 to 1, [rows]. */
  readonly series: readonly { readonly label: string; readonly shares: ArrayLike<number> }[];
}

const HEAD = 28;
const LEGEND_LINE = 18;
/** Room for a share's text behind its bar. */
const TEXT_ROOM = 40;

/** Shares as bars, a group for each row, with their numbers. */
export function ShareBars({ rows, series, ...figure }: ShareBarsProps) {
  const { width, height } = figure;
  const left = 18 + Math.max(0, ...rows.map((row) => textWidth(row, SMALL_TEXT)));
  const top = HEAD + LEGEND_LINE;
  const rowHeight = (height - top - 8) / Math.max(1, rows.length);
  const barHeight = Math.min(14, (rowHeight - 4) / series.length);
  const room = width - left - TEXT_ROOM;
  const samples = series.map(({ label }) => 44 + textWidth(label, SMALL_TEXT));
  return (
    <Figure
      {...figure}
      description={rows
        .map((row, i) =>
          messages.stage({
            label: row,
            largest: series
              .map(({ label, shares }) =>
                messages.reading({ label, share: roundedPercent(shares[i] as number) }),
              )
              .join(', '),
          }),
        )
        .join(' ')}
    >
      {series.map(({ label }, s) => {
        const x = 10 + samples.slice(0, s).reduce((sum, wide) => sum + wide, 0);
        const y = HEAD + LEGEND_LINE / 2;
        return (
          <g key={label}>
            <LegendSample at={[x, y]} style={seriesStyle(s)} markers={false} />
            <text x={x + 34} y={y} dy="0.35em" fontSize={SMALL_TEXT} fill={tokenColor('text')}>
              {label}
            </text>
          </g>
        );
      })}
      {rows.map((row, i) => {
        const y = top + i * rowHeight;
        return (
          <g key={row}>
            <text
              x={left - 8}
              y={y + rowHeight / 2}
              dy="0.35em"
              textAnchor="end"
              fontSize={SMALL_TEXT}
              fill={tokenColor('text')}
            >
              {row}
            </text>
            {series.map(({ label, shares }, s) => {
              const share = shares[i] as number;
              const middle =
                y + (rowHeight - series.length * barHeight) / 2 + (s + 0.5) * barHeight;
              const length = Math.max(0, Math.min(1, share)) * room;
              const { color, dash } = seriesStyle(s);
              return (
                <g key={label}>
                  <path
                    d={`M${left} ${middle.toFixed(1)}h${length.toFixed(1)}`}
                    stroke={tokenColor(color)}
                    strokeWidth={Math.max(2, barHeight - 3)}
                    strokeDasharray={dash || undefined}
                  />
                  {barHeight >= 9 && (
                    <text
                      x={left + length + 5}
                      y={middle}
                      dy="0.35em"
                      fontSize={Math.min(SMALL_TEXT, barHeight)}
                      fill={tokenColor('text')}
                    >
                      {roundedPercent(share)}
                    </text>
                  )}
                </g>
              );
            })}
          </g>
        );
      })}
    </Figure>
  );
}
