import { valuesText } from '../../messages/en/metrics';
import { kernelsText, profilesText } from '../../messages/en/reports';
import { localizedDecimal } from '../../messages/format/numbers';
import { currentLocale } from '../../messages/locale';
import type { Profile, ProfileTable } from './profile';

const words = profilesText;

const MOST_DECIMALS = 6;

/** Decimals with which a number shows three digits that count. */
const decimalsOf = (value: number) =>
  Math.min(MOST_DECIMALS, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1))));

const withDecimals = (value: number, decimals: number) =>
  Number.isFinite(value)
    ? value.toLocaleString(currentLocale(), {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      })
    : '–';

/** Three digits that count, no exponent: 0.0123, 1.23, 123, 12,300. */
export function threeDigits(value: number): string {
  const rounded = Number(value.toPrecision(3));
  return withDecimals(rounded, decimalsOf(rounded));
}

/** Milliseconds of kernels, all with as many decimals as suit the longest, and one more. */
export const kernelMsText = (ms: number, longestMs: number): string =>
  withDecimals(ms, Math.min(MOST_DECIMALS, decimalsOf(longestMs) + 1));

/** A share in whole percent, e.g. "41 %"; small ones with a digit more. */
export const shareText = (share: number): string =>
  Number.isFinite(share)
    ? valuesText.percent({
        number:
          share < 0.0995 ? localizedDecimal((100 * share).toFixed(1)) : Math.round(100 * share),
      })
    : '–';

/** Parts longer than the whole, or a step faster than a lone product, by more than chance: something came in between. */
const IMPLAUSIBLE = 1.3;

/** How a profile was measured, as plain sentences, and whether its figures agree. */
export function profileMethod(
  { how, stepMs }: Profile,
  { kernelMs, ofPeak }: ProfileTable,
): string {
  const together = words.together({ share: shareText(kernelMs / stepMs) });
  const contradicts = kernelMs > IMPLAUSIBLE * stepMs || ofPeak > IMPLAUSIBLE;
  const caution = contradicts ? [words.contradiction] : [];
  return [`${words.how[how]}; ${together}.`, ...caution, words.counting].join(' ');
}

/** The whole of a profile in a sentence or two. */
export function profileSummary(profile: Profile, table: ProfileTable): string {
  const { engine, stepMs, peakGflops } = profile;
  return words.summary({
    engine: engine.label,
    steps: threeDigits(table.stepsPerSecond),
    ms: threeDigits(stepMs),
    gflops: threeDigits(table.gflops),
    share: shareText(table.ofPeak),
    peak: threeDigits(peakGflops),
  });
}

const kernelTexts: Readonly<Record<string, string>> = kernelsText.words;

/** A kernel in plain words; gradients of parameters are called so, and what has no words keeps its name. */
export function kernelLabel(name: string): string {
  const [, parameter] = /^d([Wb]_\w+)$/.exec(name) ?? [];
  return kernelTexts[name] ?? (parameter ? kernelsText.gradientOf({ parameter }) : name);
}
