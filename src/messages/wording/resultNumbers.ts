import { valuesText } from '../en/metrics';
import { predictionsText } from '../en/predictions';
import { currentLocale } from '../locale';

const rounded = (value: number, digits: number) =>
  Number(value.toPrecision(digits)).toLocaleString(currentLocale(), { maximumFractionDigits: 6 });

const size = (trainExamples: number) => Math.round(trainExamples).toLocaleString(currentLocale());

/** Figures as the sentences about predictions write them. */
export const resultNumbers = {
  percent: (share: number) => valuesText.percent({ number: Math.round(100 * share) }),
  /** A ratio, or a weight decay. */
  factor: (value: number) => rounded(value, 3),
  /** Two decimals, and no −0. */
  exponent: (value: number) =>
    (Math.round(100 * value) / 100 + 0).toLocaleString(currentLocale(), {
      minimumFractionDigits: 2,
    }),
  size,
  sizes: (lowest: number, highest: number) =>
    lowest === highest
      ? size(lowest)
      : predictionsText.sizes({ lowest: size(lowest), highest: size(highest) }),
  runs: (count: number) =>
    predictionsText.runs({ runs: count.toLocaleString(currentLocale()), count }),
} as const;
