/** Milliseconds with three digits that count. */
export const msText = (ms: number): string =>
  ms >= 1000 ? Math.round(ms).toLocaleString('en') : ms.toPrecision(3);

/** How many times; a digit after the point where it counts. */
export const timesText = (ratio: number): string =>
  `${ratio >= 10 ? Math.round(ratio).toLocaleString('en') : ratio.toFixed(ratio < 1 ? 2 : 1)} ×`;

export const gflopsText = (gflops: number): string => gflops.toFixed(gflops < 10 ? 2 : 1);
