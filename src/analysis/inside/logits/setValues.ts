/** A quantity over all pairs of the task, over training and over test pairs; NaN where there are none. */
export interface SetValues {
  readonly all: number;
  readonly train: number;
  readonly test: number;
}

/** From the mean over each set of pairs, in the order training, test, others, and how many pairs each has. */
export function setValues(means: readonly number[], counts: readonly number[]): SetValues {
  let sum = 0;
  let total = 0;
  counts.forEach((count, set) => {
    if (count === 0) return;
    sum += count * (means[set] as number);
    total += count;
  });
  const of = (set: number) => (counts[set] ? (means[set] as number) : Number.NaN);
  return { all: sum / total, train: of(0), test: of(1) };
}
