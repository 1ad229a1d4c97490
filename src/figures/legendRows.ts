import { SMALL_TEXT } from './figureArea';
import { textWidth } from './textWidth';

/** Width of the sample of a line before its name, gap included. */
export const SAMPLE_WIDTH = 34;
const LEGEND_GAP = 14;

/** Where the entries of a legend go: from left to right, a new row where they would not fit. */
export function legendLayout(labels: readonly string[], width: number) {
  let [x, row] = [0, 0];
  const places = labels.map((label) => {
    const wide = SAMPLE_WIDTH + textWidth(label, SMALL_TEXT);
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    const place = { x, row };
    x += wide + LEGEND_GAP;
    return place;
  });
  return { places, rows: labels.length > 0 ? row + 1 : 0 };
}
