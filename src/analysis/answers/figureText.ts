const round = (value: number, digits: number) =>
  Number(value.toPrecision(digits)).toLocaleString('en-US', { maximumFractionDigits: 6 });

const size = (trainExamples: number) => Math.round(trainExamples).toLocaleString('en-US');

/** Figures as the sentences of answers write them. */
export const figureText = {
  percent: (share: number) => `${Math.round(100 * share)} %`,
  /** A ratio, or a weight decay. */
  factor: (value: number) => round(value, 3),
  /** Two decimals, and no −0. */
  exponent: (value: number) => (Math.round(100 * value) / 100 + 0).toFixed(2),
  size,
  sizes: (lowest: number, highest: number) =>
    lowest === highest ? size(lowest) : `${size(lowest)} to ${size(highest)}`,
  runs: (count: number) => `${count.toLocaleString('en-US')} ${count === 1 ? 'run' : 'runs'}`,
} as const;
