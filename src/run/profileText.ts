import type { Profile, TimingMethod } from './profile';
import type { ProfileTable } from './profileTable';

const MOST_DECIMALS = 6;

/** Decimals with which a number shows three digits that count. */
const decimalsOf = (value: number) =>
  Math.min(MOST_DECIMALS, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1))));

const withDecimals = (value: number, decimals: number) =>
  Number.isFinite(value)
    ? value.toLocaleString('en-US', {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      })
    : '–';

/** Three digits that count, no exponent: 0.0123, 1.23, 123, 12,300. */
export function digits(value: number): string {
  const rounded = Number(value.toPrecision(3));
  return withDecimals(rounded, decimalsOf(rounded));
}

/** Milliseconds of kernels, all with as many decimals as suit the longest, and one more. */
export const kernelMsText = (ms: number, longestMs: number): string =>
  withDecimals(ms, Math.min(MOST_DECIMALS, decimalsOf(longestMs) + 1));

/** A share in whole percent, e.g. "41 %"; small ones with a digit more. */
export const shareText = (share: number): string =>
  Number.isFinite(share)
    ? `${share < 0.0995 ? (100 * share).toFixed(1) : Math.round(100 * share)} %`
    : '–';

const HOW: Readonly<Record<TimingMethod, string>> = {
  timestamps: 'Kernels are timed one by one by the GPU’s own clock, short ones many times in a row',
  repeats:
    'This GPU has no clock to read, so each kernel is run many times in a row and timed from outside',
  clock:
    'One thread trains, and each call of a kernel is timed by the processor’s clock, summed over many steps, less what reading the clock takes; browsers round that clock, so small entries are rough',
};

/** Parts longer than the whole, or a step faster than a lone product, by more than chance: something came in between. */
const IMPLAUSIBLE = 1.3;

/** How a profile was measured, as plain sentences, and whether its figures agree. */
export function methodText({ how, stepMs }: Profile, { kernelMs, ofPeak }: ProfileTable): string {
  const ratio = `together they take ${shareText(kernelMs / stepMs)} of a step that is timed as a whole`;
  const caution =
    kernelMs > IMPLAUSIBLE * stepMs || ofPeak > IMPLAUSIBLE
      ? ' These figures contradict each other: other programs seem to use this machine, so measure again when it is quiet.'
      : '';
  return `${HOW[how]}; ${ratio}.${caution} Operations of matrix products are counted without padding, and the peak is what a large product by the same code reaches here.`;
}

/** The whole of a profile in a sentence or two. */
export function summaryText(profile: Profile, table: ProfileTable): string {
  const { engine, stepMs, peakGflops } = profile;
  return `${engine.label}: ${digits(table.stepsPerSecond)} steps a second (${digits(stepMs)} ms each), ${digits(table.gflops)} GFLOP/s. That is ${shareText(table.ofPeak)} of the ${digits(peakGflops)} GFLOP/s that a large matrix product reaches on this device.`;
}
