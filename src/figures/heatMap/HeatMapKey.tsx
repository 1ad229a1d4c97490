import { useId } from 'react';
import { tokenColor } from '../colorTokens';
import { SMALL_TEXT } from '../figureLayout';
import { CIVIDIS, cividis } from './cividis';
import { CellShape, HeatMarkLine } from './HeatMapShapes';
import type { heatMapKeyLayout } from './heatMapLayout';
import { BAR_WIDTH, SHAPE_WIDTH } from './heatMapLayout';

export const KEY_LINE = 20;
const SHAPE_SIZE = 15;

/** What the colours and shapes of a heat map mean. */
export function HeatMapKey({
  quantity,
  places: { bar, entries },
  left,
  top,
}: {
  readonly quantity: string;
  readonly places: ReturnType<typeof heatMapKeyLayout>;
  readonly left: number;
  readonly top: number;
}) {
  const id = useId();
  const y = top + SHAPE_SIZE / 2;
  return (
    <g fontSize={SMALL_TEXT} fill={tokenColor('text')}>
      <linearGradient id={id}>
        {CIVIDIS.map((_, i) => {
          const share = i / (CIVIDIS.length - 1);
          return <stop key={share} offset={share} stopColor={cividis(share).fill} />;
        })}
      </linearGradient>
      <text x={left} y={y} dy="0.35em">
        {quantity}
      </text>
      <text x={left + bar - 5} y={y} dy="0.35em" textAnchor="end" fill={tokenColor('text-muted')}>
        0 %
      </text>
      <rect
        x={left + bar}
        y={top + 2}
        width={BAR_WIDTH}
        height={SHAPE_SIZE - 4}
        rx={2}
        fill={`url(#${id})`}
      />
      <text x={left + bar + BAR_WIDTH + 5} y={y} dy="0.35em" fill={tokenColor('text-muted')}>
        100 %
      </text>
      {entries.map(({ kind, label, x, row }) => {
        const [at, down] = [left + x, top + row * KEY_LINE];
        return (
          <g key={label}>
            {kind === 'mark' ? (
              <HeatMarkLine at={at + 9} interval={[at + 2, at + 16]} top={down - 16} height={32} />
            ) : (
              <CellShape
                state={kind}
                value={kind === 'waiting' ? null : 0.9}
                box={{ left: at, top: down, width: SHAPE_SIZE + 2, height: SHAPE_SIZE }}
              />
            )}
            <text x={at + SHAPE_WIDTH} y={down + SHAPE_SIZE / 2} dy="0.35em">
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
