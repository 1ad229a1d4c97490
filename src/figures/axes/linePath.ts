/** The path through places in order; one that is NaN leaves a gap. Two decimals are more than a screen can show. */
export function linePath(places: readonly (readonly [x: number, y: number])[]): string {
  let drawing = false;
  return places
    .map(([x, y]) => {
      const there = Number.isFinite(x) && Number.isFinite(y);
      const word = drawing ? 'L' : 'M';
      drawing = there;
      return there ? `${word}${x.toFixed(2)} ${y.toFixed(2)}` : '';
    })
    .join('');
}
