const round = (value: number, digits: number) =>
  Number(value.toPrecision(digits)).toLocaleString('en-US', { maximumFractionDigits: 6 });

/** Figures as the sentences of answers write them. */
export const figureText = {
  percent: (share: number) => `${Math.round(100 * share)} %`,
  /** A ratio, or a weight decay. */
  factor: (value: number) => round(value, 3),
  size: (trainExamples: number) => Math.round(trainExamples).toLocaleString('en-US'),
  runs: (count: number) => `${count.toLocaleString('en-US')} ${count === 1 ? 'run' : 'runs'}`,
} as const;
