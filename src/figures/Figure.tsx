import { type ReactNode, useId } from 'react';
import { TEXT_SIZE } from './figureArea';
import { ink } from './ink';

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/** What every figure is told. */
export interface FigureProps {
  /** The figure's size in its own units, of which its text is 12 high; the page scales it. */
  readonly width: number;
  readonly height: number;
  /** What it shows, in a few words: its name to a screen reader, and its heading. */
  readonly title: string;
  /** Is to be read by itself, as a file: brings its own background and font. */
  readonly standalone?: boolean;
}

/** The sheet a figure is drawn on. */
export function Figure({
  width,
  height,
  title,
  standalone = false,
  description,
  empty,
  group = false,
  children,
}: FigureProps & {
  /** What it says, in sentences. */
  readonly description: string;
  /** The sentence that stands where there is nothing to draw. */
  readonly empty?: string | undefined;
  /** Holds buttons or other figures, which an image may not. */
  readonly group?: boolean;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role={group ? 'group' : 'img'}
      aria-labelledby={`${id}t`}
      aria-describedby={`${id}d`}
      fontSize={TEXT_SIZE}
      fill="none"
      {...(standalone ? { fontFamily: FONT } : {})}
    >
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{empty ?? description}</desc>
      {standalone && <rect width={width} height={height} fill={ink('card')} />}
      <text x={10} y={18} fontSize={13.5} fontWeight={600} fill={ink('ink')}>
        {title}
      </text>
      {empty === undefined ? (
        children
      ) : (
        <text x={width / 2} y={height / 2} textAnchor="middle" fill={ink('ink-soft')}>
          {empty}
        </text>
      )}
    </svg>
  );
}
