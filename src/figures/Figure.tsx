import { type ReactNode, useId } from 'react';
import { tokenColor } from './colorTokens';
import { SMALL_TEXT, TEXT_SIZE, wrapText } from './figureLayout';

const MARGIN = 10;
const CAPTION_LINE = 15;

/** With single quotes inside, so that it can stand in an attribute. */
export const FIGURE_FONT =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** The props of every figure. */
export interface FigureProps {
  /** The figure's size in its own units, of which its text is 12 high; the page scales it. */
  readonly width: number;
  readonly height: number;
  /** What it shows, in a few words: its name to a screen reader, and its heading. */
  readonly title: string;
  /** Is to be read by itself, as a file: brings its own background and font. */
  readonly standalone?: boolean;
  /** Further sentences, in lines below: the figure is as much higher. */
  readonly caption?: string | undefined;
}

/** The frame of a figure: an SVG with its title, description and background. */
export function Figure({
  width,
  height,
  title,
  standalone = false,
  caption = '',
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
  const lines = wrapText(caption, width - 2 * MARGIN, SMALL_TEXT);
  const whole = height + (lines.length > 0 ? lines.length * CAPTION_LINE + MARGIN : 0);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${whole}`}
      width={width}
      height={whole}
      role={group ? 'group' : 'img'}
      aria-labelledby={`${id}t`}
      aria-describedby={`${id}d`}
      fontSize={TEXT_SIZE}
      fill="none"
      {...(standalone ? { fontFamily: FIGURE_FONT } : {})}
    >
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{empty ?? description}</desc>
      {standalone && <rect width={width} height={whole} fill={tokenColor('card')} />}
      <text x={10} y={18} fontSize={13.5} fontWeight={600} fill={tokenColor('text')}>
        {title}
      </text>
      {empty === undefined ? (
        children
      ) : (
        <text x={width / 2} y={height / 2} textAnchor="middle" fill={tokenColor('text-muted')}>
          {empty}
        </text>
      )}
      {lines.map((line, i) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: a line's place is its name
          key={i}
          x={MARGIN}
          y={height + (i + 0.7) * CAPTION_LINE}
          fontSize={SMALL_TEXT}
          fill={tokenColor('text-muted')}
        >
          {line}
        </text>
      ))}
    </svg>
  );
}
