import { SMALL_TEXT } from './figureArea';
import { type InkName, ink } from './ink';

const LINE = 12;

interface EndLabel {
  readonly text: string;
  readonly y: number;
  readonly ink: InkName;
}

/** Those that have room, from the top; of those that say the same, one. */
function withRoom(labels: readonly EndLabel[]): readonly EndLabel[] {
  const shown: EndLabel[] = [];
  for (const label of [...labels].sort((a, b) => a.y - b.y)) {
    const isSaid = shown.some(({ text }) => text === label.text);
    const last = shown.at(-1);
    if (!isSaid && (!last || label.y - last.y >= LINE)) shown.push(label);
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
  withRoom(labels).map(({ text, y, ink: name }) => (
    <text key={text} x={left} y={y.toFixed(2)} dy="0.35em" fontSize={SMALL_TEXT} fill={ink(name)}>
      {text}
    </text>
  ));
