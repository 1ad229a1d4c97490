import type { HeatState } from './heatCell';
import { tokenColor } from './ink';
import { runningInset } from './runningInset';
import { cividis } from './shareRamp';

/** A rectangle of a heat map, in the figure's units. */
export interface CellRect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A cell's shape, which says its state without colour: an outline while it waits, an inset in a dashed frame while its run
 * goes on, filled once it has come to rest; with a dark or light corner where it ran out of steps.
 */
export function CellShape({
  state,
  value,
  box,
}: {
  readonly state: HeatState;
  readonly value: number | null;
  readonly box: CellRect;
}) {
  const { left, top, width, height } = box;
  const tone = value === null ? undefined : cividis(value);
  if (state === 'done' || state === 'unconverged') {
    const corner = 0.27 * Math.min(width, height);
    return (
      <>
        <rect
          x={left + 1}
          y={top + 1}
          width={width - 2}
          height={height - 2}
          rx={2}
          fill={tone?.fill ?? tokenColor('card')}
          stroke={tone ? undefined : tokenColor('edge')}
        />
        {state === 'unconverged' && (
          <path
            d={`M${left + width - corner - 3} ${top + 3}h${corner}v${corner}z`}
            fill={tone?.text ?? tokenColor('ink')}
          />
        )}
      </>
    );
  }
  const inset = runningInset(width, height);
  return (
    <>
      <rect
        x={left + 1.5}
        y={top + 1.5}
        width={width - 3}
        height={height - 3}
        rx={2}
        fill={tokenColor('card')}
        stroke={tokenColor(state === 'running' ? 'ink-soft' : 'line')}
        strokeDasharray={state === 'running' ? '3 2' : undefined}
      />
      {state === 'running' && tone && (
        <rect
          x={left + inset}
          y={top + inset}
          width={width - 2 * inset}
          height={height - 2 * inset}
          fill={tone.fill}
        />
      )}
    </>
  );
}
