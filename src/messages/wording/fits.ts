import type { CriticalSizeProblems } from '../../analysis/criticalSize/criticalSize';
import type { CrossingProblems } from '../../analysis/efficiency/normCrossing';
import type { PowerLawProblems } from '../../analysis/fit/powerLawFit';
import type { Coded } from '../../run/coded';
import { fitsText } from '../en/predictions';
import { plainNumber } from '../format/numbers';
import { resultNumbers } from './resultNumbers';

/** Why a fit has no result: no two of the three catalogs share a code. */
type FitProblems = CriticalSizeProblems & PowerLawProblems & CrossingProblems;

const TEXTS: { readonly [Code in keyof FitProblems]: (values: FitProblems[Code]) => string } = {
  'all-above': ({ least, size }) => fitsText.above({ least: resultNumbers.percent(least), size }),
  'all-below': ({ most, size }) => fitsText.below({ most: resultNumbers.percent(most), size }),
  'no-rise': (values) => fitsText.noRise(values),
  'not-a-share': ({ size, value }) =>
    fitsText.noShare({ size: plainNumber(size), value: plainNumber(value) }),
  'few-sizes': ({ count }) => fitsText.fewSizes({ count }),
  'not-positive': ({ x, y }) => fitsText.notPositive({ x: plainNumber(x), y: plainNumber(y) }),
  'few-points': ({ count }) => fitsText.fewPoints({ count }),
  'same-x': () => fitsText.sameX,
  'missing-slope': () => fitsText.missingSlope,
  'no-crossing': () => fitsText.noCrossing,
};

/** Why there is no critical size, no power law or no crossing, in a sentence. */
export function fitProblemText({ code, values }: Coded<FitProblems>): string {
  const text = TEXTS[code] as (values: object) => string; // TypeScript does not correlate code and values
  return text(values);
}
