import type { ReactNode } from 'react';
import { Figure, type FigureProps } from './Figure';

/** Room for the grid's own heading. */
const HEAD = 26;

/** Several figures in one, in rows of `columns`; each is made for the size that it is given. */
export function PanelGrid({
  columns,
  panels,
  description,
  ...figure
}: FigureProps & {
  readonly columns: number;
  /** What the panels say together. */
  readonly description: string;
  readonly panels: readonly ((size: {
    readonly width: number;
    readonly height: number;
  }) => ReactNode)[];
}) {
  const rows = Math.ceil(panels.length / columns);
  const size = { width: figure.width / columns, height: (figure.height - HEAD) / rows };
  return (
    <Figure {...figure} description={description} group>
      {panels.map((panel, i) => {
        const [x, y] = [(i % columns) * size.width, HEAD + Math.floor(i / columns) * size.height];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a panel's place is its name
          <g key={i} transform={`translate(${x} ${y})`}>
            {panel(size)}
          </g>
        );
      })}
    </Figure>
  );
}
