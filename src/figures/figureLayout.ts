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

/** Widths of a wide system font (DejaVu Sans, which Linux has), as shares of its size; narrower fonts leave room. */
const CHARACTER_WIDTHS = [
  { characters: " .,:;'’|!iljtfrI()[]–", width: 0.37 },
  { characters: '%mwMW=+−', width: 0.96 },
] as const;
const OTHER_WIDTH = 0.63;

/** How wide a text is, about: there is nothing to measure text with where there is no page. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce(
    (sum, c) =>
      sum +
      size *
        (CHARACTER_WIDTHS.find(({ characters }) => characters.includes(c))?.width ?? OTHER_WIDTH),
    0,
  );

/** A text in lines of at most `width`, cut at spaces; a word that is longer has a line of its own. None for an empty text. */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((each) => each !== '')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
