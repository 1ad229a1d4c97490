import { mean, squareSum, sum } from './statistics';

/** Ranks from 1 in rising order; equal values share the mean of theirs. */
export function ranks(values: readonly number[]): number[] {
  const order = values
    .map((_, i) => i)
    .sort((i, j) => (values[i] as number) - (values[j] as number));
  const found = new Array<number>(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to] as number] === values[order[from] as number]) to++;
    for (const i of order.slice(from, to)) found[i] = (from + to + 1) / 2;
    from = to;
  }
  return found;
}

/** Spearman's rank correlation: 1 where y never falls as x rises. NaN where either is the same throughout. */
export function rankCorrelation(x: readonly number[], y: readonly number[]): number {
  const centred = [x, y].map((values) => {
    const own = ranks(values);
    const middle = mean(own);
    return own.map((rank) => rank - middle);
  }) as [number[], number[]];
  const [rx, ry] = centred;
  const [xx, yy] = centred.map(squareSum) as [number, number];
  return sum(rx.map((rank, i) => rank * (ry[i] as number))) / Math.sqrt(xx * yy);
}
