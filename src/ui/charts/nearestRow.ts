/** The row of ascending `steps` nearest to `step`; −1 where there are none. */
export function nearestRow(steps: ArrayLike<number>, step: number): number {
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle] as number) < step) low = middle + 1;
    else high = middle;
  }
  const before = steps[low - 1];
  const at = steps[low];
  if (at === undefined) return -1;
  return before !== undefined && step - before < at - step ? low - 1 : low;
}
