/** Shares that were measured at one place. */
export interface SharePoint {
  readonly x: number;
  readonly count: number;
  /** Sum of the shares, each 0 to 1. */
  readonly sum: number;
}

/** A rising logistic curve 1 / (1 + e^(−(x − middle)/scale)). */
export interface Logistic {
  readonly middle: number;
  readonly scale: number;
  /** The most likely curve would be sharper than was allowed. */
  readonly sharpest: boolean;
}

const logistic = (at: number) => 1 / (1 + Math.exp(-at));
/** Without an array of terms, unlike `sum`: fits spend most of their time here. */
const sumOver = (places: readonly SharePoint[], term: (place: SharePoint) => number) =>
  places.reduce((total, place) => total + term(place), 0);

/** The most likely offset for a given slope: Newton's method within a bisection (the sum of shares only rises with the offset). */
function offsetFor(places: readonly SharePoint[], slope: number): number {
  const total = sumOver(places, (place) => place.sum);
  const reach = 40 + Math.max(...places.map(({ x }) => Math.abs(slope * x)));
  let [low, high, offset] = [-reach, reach, 0];
  for (let i = 0; i < 100; i++) {
    let excess = -total;
    let rise = 0;
    for (const { x, count } of places) {
      const share = logistic(offset + slope * x);
      excess += count * share;
      rise += count * share * (1 - share);
    }
    if (excess > 0) high = offset;
    else low = offset;
    const newton = offset - excess / rise;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - offset) < 1e-13 * reach) return next;
    offset = next;
  }
  return offset;
}

/** Where a falling function that is above 0 at 0 and below it at `end` is 0 (regula falsi, Illinois variant). */
function fallingRoot(f: (x: number) => number, end: number): number {
  let [low, high] = [0, end];
  let [above, below] = [f(low), f(high)];
  let unchangedEnd = 0; // 1: `high` stayed in the last step, −1: `low` did
  let x = high;
  for (let i = 0; i < 100 && high - low > 1e-12 * end; i++) {
    x = (low * below - high * above) / (below - above);
    const value = f(x);
    if (Math.abs(value) < 1e-12) return x;
    if (value > 0) {
      [low, above] = [x, value];
      if (unchangedEnd === 1) below /= 2; // an end that stays put would slow it down
      unchangedEnd = 1;
    } else {
      [high, below] = [x, value];
      if (unchangedEnd === -1) above /= 2;
      unchangedEnd = -1;
    }
  }
  return x;
}

/**
 * The most likely logistic curve through shares, no sharper than `leastScale`; undefined where they do not rise with x.
 * A share counts as that part of a success. The likelihood is concave, so its top is found along the slope.
 */
export function fitLogistic(
  measured: readonly SharePoint[],
  leastScale: number,
): Logistic | undefined {
  const count = sumOver(measured, (place) => place.count);
  const xMean = sumOver(measured, (place) => place.count * place.x) / count;
  const places = measured.map((place) => ({ ...place, x: place.x - xMean }));
  const total = sumOver(places, (place) => place.sum);
  if (!(total > 0 && total < count)) return undefined;
  /** The derivative of the likelihood by the slope at the best offset for it; it only falls with the slope. */
  const climb = (slope: number) => {
    const offset = offsetFor(places, slope);
    return sumOver(
      places,
      (place) => (place.sum - place.count * logistic(offset + slope * place.x)) * place.x,
    );
  };
  const steepest = 1 / leastScale;
  if (!(climb(0) > 1e-9)) return undefined;
  const sharpest = climb(steepest) >= 0;
  const slope = sharpest ? steepest : fallingRoot(climb, steepest);
  return { middle: xMean - offsetFor(places, slope) / slope, scale: 1 / slope, sharpest };
}
