import type uPlot from 'uplot';

/** Points on the curves of a plot in pixels of the canvas, no further apart than `every`, steep parts included. */
export function curvePoints(plot: uPlot, every: number): (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  const [xs = [], ...lines] = plot.data;
  for (const ys of lines) {
    let last: readonly [number, number] | undefined;
    ys.forEach((value, i) => {
      const at = xs[i];
      if (value === null || value === undefined || at === undefined) {
        last = undefined;
        return;
      }
      const next = [plot.valToPos(at, 'x', true), plot.valToPos(value, 'y', true)] as const;
      const from = last ?? next;
      const length = Math.hypot(next[0] - from[0], next[1] - from[1]);
      if (last && length < every) return;
      const parts = Math.max(1, Math.ceil(length / every));
      for (let part = 1; part <= parts; part++) {
        const share = part / parts;
        points.push([from[0] + share * (next[0] - from[0]), from[1] + share * (next[1] - from[1])]);
      }
      last = next;
    });
  }
  return points;
}
