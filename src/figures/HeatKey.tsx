import { useId } from 'react';
import { SMALL_TEXT } from './figureArea';
import { HeatMarkLine } from './HeatMarkLine';
import { HeatShape } from './HeatShape';
import type { heatKeyPlaces } from './heatKeyPlaces';
import { BAR, SHAPE } from './heatKeyPlaces';
import { ink } from './ink';
import { RAMP, shareRamp } from './shareRamp';

export const KEY_LINE = 20;
const BOX = 15;

/** What the colours and shapes of a heat map mean. */
export function HeatKey({
  quantity,
  places: { bar, entries },
  left,
  top,
}: {
  readonly quantity: string;
  readonly places: ReturnType<typeof heatKeyPlaces>;
  readonly left: number;
  readonly top: number;
}) {
  const id = useId();
  const y = top + BOX / 2;
  return (
    <g fontSize={SMALL_TEXT} fill={ink('ink')}>
      <linearGradient id={id}>
        {RAMP.map((_, i) => {
          const share = i / (RAMP.length - 1);
          return <stop key={share} offset={share} stopColor={shareRamp(share).fill} />;
        })}
      </linearGradient>
      <text x={left} y={y} dy="0.35em">
        {quantity}
      </text>
      <text x={left + bar - 5} y={y} dy="0.35em" textAnchor="end" fill={ink('ink-soft')}>
        0 %
      </text>
      <rect x={left + bar} y={top + 2} width={BAR} height={BOX - 4} rx={2} fill={`url(#${id})`} />
      <text x={left + bar + BAR + 5} y={y} dy="0.35em" fill={ink('ink-soft')}>
        100 %
      </text>
      {entries.map(({ kind, label, x, row }) => {
        const [at, down] = [left + x, top + row * KEY_LINE];
        return (
          <g key={label} data-key={kind}>
            {kind === 'mark' ? (
              <HeatMarkLine at={at + 9} interval={[at + 2, at + 16]} top={down - 16} height={32} />
            ) : (
              <HeatShape
                state={kind}
                value={kind === 'waiting' ? null : 0.9}
                box={{ left: at, top: down, width: BOX + 2, height: BOX }}
              />
            )}
            <text x={at + SHAPE} y={down + BOX / 2} dy="0.35em">
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
