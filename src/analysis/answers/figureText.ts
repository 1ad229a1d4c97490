import { text } from '../../messages/text';

const round = (value: number, digits: number) =>
  Number(value.toPrecision(digits)).toLocaleString(text.locale, { maximumFractionDigits: 6 });

const size = (trainExamples: number) => Math.round(trainExamples).toLocaleString(text.locale);

/** Figures as the sentences of answers write them. */
export const figureText = {
  percent: (share: number) => text.values.percent({ number: Math.round(100 * share) }),
  /** A ratio, or a weight decay. */
  factor: (value: number) => round(value, 3),
  /** Two decimals, and no −0. */
  exponent: (value: number) =>
    (Math.round(100 * value) / 100 + 0).toLocaleString(text.locale, { minimumFractionDigits: 2 }),
  size,
  sizes: (lowest: number, highest: number) =>
    lowest === highest
      ? size(lowest)
      : text.answers.sizes({ lowest: size(lowest), highest: size(highest) }),
  runs: (count: number) => text.answers.runs({ runs: count.toLocaleString(text.locale), count }),
} as const;
