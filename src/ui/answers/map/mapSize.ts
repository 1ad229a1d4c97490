/** How large a map is drawn: cells of whole device pixels. */
export interface MapSize {
  /** Side of a cell in device pixels. */
  readonly cell: number;
  /** The same in CSS pixels. */
  readonly cellCss: number;
  /** Side of the map in CSS pixels. */
  readonly side: number;
}

/** The largest map of `tokens` × `tokens` cells that fits a box, in CSS pixels. */
export function mapSize(width: number, height: number, tokens: number, ratio: number): MapSize {
  const cell = Math.max(1, Math.floor((Math.min(width, height) * ratio) / tokens));
  return { cell, cellCss: cell / ratio, side: (cell * tokens) / ratio };
}
