/** Words that belong to a vertical line at `x`, and best stand at the height `y`; all in pixels of the canvas. */
export interface LabelRequest {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What it costs to cover a point of a curve, or the line of another mark, as rows further from the height wished for. */
const CURVE_COST = 2;
const LINE_COST = 3;
/** It may stand so many heights away from its line to the left, each at this cost: left of a curve that rises steeply to it. */
const MAX_AWAY = 6;
const AWAY_COST = 0.5;
/** What it costs to lie across its own line, where neither side has room. */
const ACROSS_COST = 20;

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const covers = ({ left, top, right, bottom }: Box, [x, y]: readonly [number, number]) =>
  x > left && x < right && y > top && y < bottom;

/**
 * Where labels stand within `area`: beside their lines, clear of each other, off the curves (`points` on them) and other
 * lines where there is room. The first in the list chooses first. `undefined`: there is no room left for it.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  area: Box,
  points: readonly (readonly [number, number])[],
): (Box | undefined)[] {
  const taken: Box[] = [];
  return requests.map(({ x, y, width, height }) => {
    let best: Box | undefined;
    let least = Number.POSITIVE_INFINITY;
    const within = Math.max(area.left, Math.min(x - width / 2, area.right - width));
    const lefts = [
      [x, 0],
      ...Array.from({ length: MAX_AWAY + 1 }, (_, k) => [x - width - k * height, k * AWAY_COST]),
      [within, ACROSS_COST],
    ] as [number, number][];
    for (const [left, extra] of lefts) {
      if (left < area.left || left + width > area.right) continue;
      const halves = Math.floor((2 * (area.bottom - area.top - height)) / height + 1e-9);
      for (let half = 0; half <= halves; half++) {
        const top = area.top + (half * height) / 2;
        const box = { left, top, right: left + width, bottom: top + height };
        if (taken.some((other) => overlaps(box, other))) continue;
        const hidden = points.filter((point) => covers(box, point)).length;
        // Others' lines under the label, or between it and its own.
        const end = Math.max(box.right, x);
        const crossed = requests.filter(
          (request) => request.x > box.left && request.x < end,
        ).length;
        const far = Math.abs(top + height / 2 - y) / height;
        const cost = far + extra + CURVE_COST * hidden + LINE_COST * crossed;
        if (cost < least) [best, least] = [box, cost];
      }
    }
    if (best) taken.push(best);
    return best;
  });
}
