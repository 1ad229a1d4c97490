import { Area, Line } from 'recharts';
import { Marker } from '../axes/Marker';
import type { SeriesStyle } from '../axes/seriesStyle';
import { tokenColor } from '../colorTokens';
import { usePlace } from './CurveChart';
import type { Spread, SpreadRow } from './spreadByX';

/** All values at one x, faint, and their mean. */
function SpreadDots({
  x,
  spread: { values, mean },
  style,
  showsAll,
}: {
  /** In the figure's units. */
  readonly x: number;
  readonly spread: Spread;
  readonly style: SeriesStyle;
  readonly showsAll: boolean;
}) {
  const [, place] = usePlace();
  return (
    <>
      {(showsAll ? values : []).map((value, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: values have no other name, and no state
        <Marker key={i} at={[x, place(value)]} style={style} faint />
      ))}
      <Marker at={[x, place(mean)]} style={style} />
    </>
  );
}

/** Series number `index` of rows: all its points, and where it is joined, the band they lie in and the line through their means. */
export const SpreadSeries = ({
  index,
  label,
  style,
  isJoined,
  showsAll = true,
}: {
  readonly index: number;
  readonly label: string;
  readonly style: SeriesStyle;
  readonly isJoined: boolean;
  /** Every value has a dot, not only the mean. */
  readonly showsAll?: boolean;
}) => {
  const color = tokenColor(style.color);
  const shared = { name: label, connectNulls: true, isAnimationActive: false } as const;
  return (
    <>
      {isJoined && (
        <Area
          {...shared}
          dataKey={({ spreads }: SpreadRow) => {
            const spread = spreads[index];
            return spread && [spread.least, spread.most];
          }}
          stroke="none"
          fill={color}
          fillOpacity={0.12}
          activeDot={false}
          tooltipType="none"
        />
      )}
      <Line
        {...shared}
        dataKey={({ spreads }: SpreadRow) => spreads[index]?.mean}
        stroke={isJoined ? color : 'none'}
        strokeWidth={2}
        {...(style.dash ? { strokeDasharray: style.dash } : {})}
        dot={({ key, cx, payload }) => {
          const spread = (payload as SpreadRow).spreads[index];
          return spread && cx !== undefined ? (
            <SpreadDots key={key} x={cx} spread={spread} style={style} showsAll={showsAll} />
          ) : (
            <g key={key} />
          );
        }}
        activeDot={{ r: 6, fill: 'none', stroke: color, strokeWidth: 2 }}
      />
    </>
  );
};
