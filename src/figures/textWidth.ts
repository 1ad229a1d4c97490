/** Widths of a wide system font (DejaVu Sans, which Linux has), as shares of its size; narrower fonts leave room. */
const WIDE = 0.64;
const NARROW = 0.36;
const NARROW_CHARACTERS = new Set(" .,:;'’|!iljtfrI()[]");

/** How wide a text is at most, about: there is nothing to measure text with where there is no page. */
export const textWidth = (text: string, size: number): number =>
  size * [...text].reduce((sum, c) => sum + (NARROW_CHARACTERS.has(c) ? NARROW : WIDE), 0);
