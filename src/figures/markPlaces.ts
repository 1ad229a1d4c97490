/** Where the words of vertical marks go: the first row, from above, in which they touch no others. */
export function markPlaces(
  marks: readonly { readonly x: number; readonly width: number }[],
  [left, right]: readonly [number, number],
): { readonly x: number; readonly anchor: 'start' | 'end'; readonly row: number }[] {
  const taken: { readonly from: number; readonly to: number; readonly row: number }[] = [];
  const free = (from: number, to: number, row: number) =>
    taken.every((other) => other.row !== row || to <= other.from || from >= other.to);
  return marks.map(({ x, width }) => {
    const startsLeft = x + width > right && x - width >= left;
    const [from, to] = startsLeft ? [x - width, x] : [x, x + width];
    let row = 0;
    while (!free(from, to, row)) row++;
    taken.push({ from, to, row });
    return startsLeft ? { x: x - 5, anchor: 'end', row } : { x: x + 5, anchor: 'start', row };
  });
}
