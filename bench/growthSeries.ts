import type { GrowthLine } from './benchLine';
import { type BenchRow, type MlpSizes, mlpRow } from './benchRows';
import type { ContenderName } from './contenders';

/** Whose growth is measured: ours, and the fastest of the others' fallbacks. */
export const GROWTH_CONTENDERS: readonly ContenderName[] = ['webgpu', 'wasm', 'tfjs-wasm'];

/** Models that differ in one size only. */
export interface GrowthSeries {
  readonly growth: GrowthLine['growth'];
  /** What stays equal, in words. */
  readonly model: string;
  readonly rows: readonly { readonly size: number; readonly row: BenchRow }[];
}

/** A series over D, and one over p. */
const seriesOf = (
  { dModel, dHidden, p, trainExamples }: MlpSizes,
  overD: readonly number[],
  overP: readonly number[],
): readonly GrowthSeries[] => [
  {
    growth: 'D',
    model: `p ${p}, d ${dModel}, h ${dHidden}`,
    rows: overD.map((size) => ({
      size,
      row: mlpRow({ p, dModel, dHidden, trainExamples: size }),
    })),
  },
  {
    growth: 'p',
    model: `${trainExamples} examples, d ${dModel}, h ${dHidden}`,
    rows: overP.map((size) => ({
      size,
      row: mlpRow({ p: size, dModel, dHidden, trainExamples }),
    })),
  },
];

/** Each size about 1.6 to 2 times the one before. */
export const GROWTH_SERIES: readonly GrowthSeries[] = seriesOf(
  { p: 113, dModel: 64, dHidden: 128, trainExamples: 900 },
  [480, 960, 1920, 3840],
  [31, 47, 71, 113],
);

/** The same in short, for `--quick`. */
export const QUICK_GROWTH_SERIES: readonly GrowthSeries[] = seriesOf(
  { p: 47, dModel: 32, dHidden: 64, trainExamples: 480 },
  [480, 960, 1920],
  [23, 37, 59],
);
