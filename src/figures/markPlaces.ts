/** What a vertical mark takes: its interval's ends, and the width of its word. */
export interface MarkExtent {
  readonly low: number;
  readonly high: number;
  readonly width: number;
}

const LABEL_GAP = 5;

/**
 * Where the words of vertical marks go: to the right of their interval, to the left where the area ends before, or as far
 * right as there is room; each in the first row in which it touches no others.
 */
export function markLabelLayout(
  marks: readonly MarkExtent[],
  [left, right]: readonly [number, number],
): { readonly x: number; readonly row: number }[] {
  const taken: { readonly from: number; readonly to: number; readonly row: number }[] = [];
  return marks.map(({ low, high, width }) => {
    const choices = [high + LABEL_GAP, low - LABEL_GAP - width];
    const inside = choices.find((x) => x >= left && x + width <= right);
    const x = inside ?? Math.max(left, right - width);
    const free = (row: number) =>
      taken.every(
        (word) =>
          word.row !== row || x + width + LABEL_GAP <= word.from || x >= word.to + LABEL_GAP,
      );
    let row = 0;
    while (!free(row)) row++;
    taken.push({ from: x, to: x + width, row });
    return { x, row };
  });
}
