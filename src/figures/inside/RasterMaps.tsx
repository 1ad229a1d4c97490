import { tokenColor } from '../colorTokens';
import { Figure, type FigureProps } from '../Figure';
import { SMALL_TEXT } from '../figureLayout';

/** A map of pixels, as a data URL of an image. */
export interface RasterMap {
  readonly label: string;
  readonly href: string;
}

const HEAD = 30;
const LABEL_LINE = 18;
const GAP = 14;

/** Height that maps in `columns` take in a figure of that width. */
export const rasterMapsHeight = (width: number, count: number, columns: number): number => {
  const side = (width - GAP * (columns + 1)) / columns;
  return HEAD + Math.ceil(count / columns) * (side + LABEL_LINE + 4) + 6;
};

/** Maps of pixels side by side, each with its name below. */
export function RasterMaps({
  maps,
  columns,
  description,
  ...figure
}: FigureProps & {
  readonly maps: readonly RasterMap[];
  readonly columns: number;
  readonly description: string;
}) {
  const side = (figure.width - GAP * (columns + 1)) / columns;
  return (
    <Figure {...figure} description={description}>
      {maps.map(({ label, href }, i) => {
        const x = GAP + (i % columns) * (side + GAP);
        const y = HEAD + Math.floor(i / columns) * (side + LABEL_LINE + 4);
        return (
          <g key={label}>
            <image
              href={href}
              x={x}
              y={y}
              width={side}
              height={side}
              preserveAspectRatio="none"
              imageRendering="pixelated"
            />
            <text
              x={x + side / 2}
              y={y + side + 13}
              textAnchor="middle"
              fontSize={SMALL_TEXT}
              fill={tokenColor('text-muted')}
            >
              {label}
            </text>
          </g>
        );
      })}
    </Figure>
  );
}
