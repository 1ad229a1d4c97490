import type { MetricName } from '../../run/metrics';

/** A colour of the theme that a line takes: the name of a CSS variable without its dashes. */
type Ink = 'train' | 'test' | 'total' | 'group-1' | 'group-2' | 'group-3' | 'group-4';

/** One line of a chart. Colour is never the only thing that tells lines apart: dashes do too. */
export interface SeriesSpec {
  readonly metric: MetricName;
  readonly label: string;
  readonly ink: Ink;
  /** Lengths of dashes and gaps in CSS pixels; empty: solid. */
  readonly dash: readonly number[];
  readonly width: number;
  /** Not every run has it: it is named only where there are values. */
  readonly optional?: boolean;
}

/** One chart: what it is called, what it shows, how its vertical axis is spread. */
export interface ChartSpec {
  readonly title: string;
  /** What it shows, in a line. */
  readonly help: string;
  readonly yScale: 'linear' | 'log';
  /** A fixed vertical range; absent: it follows the data. */
  readonly yRange?: readonly [number, number];
  readonly format: (value: number) => string;
  /** It names the steps of memorising and grokking beside their lines; on every chart that would be noise. */
  readonly namesPhases?: boolean;
  readonly series: readonly SeriesSpec[];
}

const percent = (value: number) => `${(100 * value).toFixed(value === 1 || value === 0 ? 0 : 1)} %`;
const decimal = (value: number) => value.toFixed(Math.abs(value) < 10 ? 2 : 1);
const small = (value: number) =>
  Math.abs(value) >= 0.01 || value === 0 ? value.toPrecision(3) : value.toExponential(1);

const train = { label: 'Train', ink: 'train', dash: [6, 4], width: 2 } as const;
const test = { label: 'Test', ink: 'test', dash: [], width: 2.5 } as const;

export const CHART_SPECS: readonly ChartSpec[] = [
  {
    title: 'Accuracy',
    help: 'Share of answers that are right, on the pairs it trains on and on those it never saw.',
    yScale: 'linear',
    yRange: [0, 1],
    namesPhases: true,
    format: percent,
    series: [
      { ...train, metric: 'trainAccuracy' },
      { ...test, metric: 'testAccuracy' },
    ],
  },
  {
    title: 'Loss',
    help: 'Mean cross-entropy in nats: how surprised it is by the right answer. Logarithmic.',
    yScale: 'log',
    format: small,
    series: [
      { ...train, metric: 'trainLoss' },
      { ...test, metric: 'testLoss' },
    ],
  },
  {
    title: 'Logit magnitude',
    help: 'How loudly it answers: the mean logit of the right answer, and the root mean square (RMS) of all logits, row-centred, in training.',
    yScale: 'linear',
    format: decimal,
    series: [
      { ...train, metric: 'trainCorrectLogit' },
      { ...test, metric: 'testCorrectLogit' },
      { metric: 'trainRmsLogit', label: 'RMS', ink: 'total', dash: [1.5, 3], width: 1.5 },
    ],
  },
  {
    title: 'Weight norm',
    help: 'The length of all weights as one vector, and of each group. Weight decay pulls it down.',
    yScale: 'linear',
    format: decimal,
    series: [
      { metric: 'weightNorm', label: 'Total', ink: 'total', dash: [], width: 2.5 },
      {
        metric: 'embeddingNorm',
        label: 'Embedding',
        ink: 'group-1',
        dash: [8, 3],
        width: 1.75,
        optional: true,
      },
      {
        metric: 'attentionNorm',
        label: 'Attention',
        ink: 'group-2',
        dash: [4, 3],
        width: 1.75,
        optional: true,
      },
      {
        metric: 'hiddenNorm',
        label: 'Hidden',
        ink: 'group-3',
        dash: [8, 3, 2, 3],
        width: 1.75,
        optional: true,
      },
      {
        metric: 'unembeddingNorm',
        label: 'Output',
        ink: 'group-4',
        dash: [2, 3],
        width: 1.75,
        optional: true,
      },
    ],
  },
];
