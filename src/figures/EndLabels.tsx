import { SMALL_TEXT } from './figureArea';
import { type ColorToken, tokenColor } from './ink';

const END_LABEL_LINE = 12;

interface EndLabel {
  readonly text: string;
  readonly y: number;
  readonly color: ColorToken;
}

/** Those that have room, from the top; of those that say the same, one. */
function withoutOverlaps(labels: readonly EndLabel[]): readonly EndLabel[] {
  const shown: EndLabel[] = [];
  for (const label of [...labels].sort((a, b) => a.y - b.y)) {
    const isSaid = shown.some(({ text }) => text === label.text);
    const last = shown.at(-1);
    if (!isSaid && (!last || label.y - last.y >= END_LABEL_LINE)) shown.push(label);
  }
  return shown;
}

/** What curves are, in words at their right ends. Words that would lie over others are left out. */
export const EndLabels = ({
  labels,
  left,
}: {
  readonly labels: readonly EndLabel[];
  readonly left: number;
}) =>
  withoutOverlaps(labels).map(({ text, y, color: name }) => (
    <text
      key={text}
      x={left}
      y={y.toFixed(2)}
      dy="0.35em"
      fontSize={SMALL_TEXT}
      fill={tokenColor(name)}
    >
      {text}
    </text>
  ));
