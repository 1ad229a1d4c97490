/** A rectangle of a figure, in its units: text is 12 of them high. */
export interface FigureArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The size of a figure's text, in its units; small text is for ticks and cells. */
export const TEXT_SIZE = 12;
export const SMALL_TEXT = 11;
