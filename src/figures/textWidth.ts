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
