import { SMALL_TEXT } from './figureArea';
import { textWidth } from './textWidth';

/** Width of the sample of a line before its name, gap included. */
export const SAMPLE = 34;
const GAP = 14;

/** Where the entries of a legend go: from left to right, a new row where they would not fit. */
export function legendRows(labels: readonly string[], width: number) {
  let [x, row] = [0, 0];
  const places = labels.map((label) => {
    const wide = SAMPLE + textWidth(label, SMALL_TEXT);
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    const place = { x, row };
    x += wide + GAP;
    return place;
  });
  return { places, rows: labels.length > 0 ? row + 1 : 0 };
}
