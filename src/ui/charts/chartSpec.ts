import { chartsText } from '../../messages/en/charts';
import { valuesText } from '../../messages/en/metrics';
import { localizedDecimal } from '../../messages/format/numbers';

/** A colour of the theme that a line takes: the name of a CSS variable without its dashes. */
type SeriesColor = 'train' | 'test' | 'total' | 'group-1' | 'group-2' | 'group-3' | 'group-4';

/** One line of a chart. Colour is never the only thing that tells lines apart: dashes do too. */
export interface SeriesSpec<Metric extends string = string> {
  /** The column it draws. */
  readonly metric: Metric;
  readonly label: () => string;
  readonly color: SeriesColor;
  /** Lengths of dashes and gaps in CSS pixels; empty: solid. */
  readonly dash: readonly number[];
  readonly width: number;
  /** Not every run has it: it is named only where there are values. */
  readonly optional?: boolean;
}

/** What a chart is called and what it shows, in the current language. */
interface ChartText {
  readonly title: string;
  /** What it shows, in a line. */
  readonly help: string;
  /** The same for those who have not pressed Run yet. */
  readonly brief?: string;
}

/** One chart: its texts, its series, and how its vertical axis is spread. */
export interface ChartSpec<Metric extends string = string> {
  readonly text: ChartText;
  readonly yScale: 'linear' | 'log';
  /** A fixed vertical range; absent: it follows the data. */
  readonly yRange?: readonly [number, number];
  readonly format: (value: number) => string;
  /** Lines go on over steps that have no value. */
  readonly spansGaps?: boolean;
  /** It names the moments of the run on its curves; on every chart that would be noise. */
  readonly namesPhases?: boolean;
  readonly series: readonly SeriesSpec<Metric>[];
}

/** A share, as per cent; one that has not reached a whole per cent is not rounded up to it: sentences say what is reached. */
export function formatPercent(value: number): string {
  const rounded = Math.round(1000 * value) / 10;
  const isTooEarly = Math.floor(rounded) > Math.floor(100 * value + 1e-9);
  const percent = isTooEarly ? rounded - 0.1 : rounded;
  const digits = value === 1 || value === 0 ? 0 : 1;
  return valuesText.percent({ number: localizedDecimal(percent.toFixed(digits)) });
}
/** A number of ordinary size. */
export const formatDecimal = (value: number) =>
  localizedDecimal(value.toFixed(Math.abs(value) < 10 ? 2 : 1));
/** A number that may be tiny. */
export const formatSmall = (value: number) =>
  localizedDecimal(
    Math.abs(value) >= 0.01 || value === 0 ? value.toPrecision(3) : value.toExponential(1),
  );

/** How a quantity of the training set is drawn, everywhere. */
export const TRAIN_SERIES = {
  label: () => chartsText.train,
  color: 'train',
  dash: [6, 4],
  width: 2,
} as const;
/** How a quantity of the test set is drawn. */
export const TEST_SERIES = {
  label: () => chartsText.test,
  color: 'test',
  dash: [],
  width: 2.5,
} as const;
