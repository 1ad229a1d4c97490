/** How far the colour of a running cell keeps from the cell's edge, within a dashed frame. */
export const runningInset = (width: number, height: number): number =>
  1 + Math.min(4, 0.1 * Math.min(width, height));
