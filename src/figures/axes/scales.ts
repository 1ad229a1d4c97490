import { type ScaleContinuousNumeric, scaleLinear, scaleLog } from 'd3-scale';
import { currentLocale } from '../../messages/locale';
import { numberText, roundedPercent } from '../numberText';
import { logTicks } from './ticks';

/** A labelled value of an axis. */
export interface AxisTick {
  readonly value: number;
  readonly label: string;
}

/** How values lie along an axis. */
export interface Axis {
  /** Its domain is set; its range is in the figure's units. NaN or undefined for what has no place (0 on a log axis). */
  readonly scale: ScaleContinuousNumeric<number, number>;
  readonly ticks: readonly AxisTick[];
}

/** From one end of an axis to the other. */
export type Extent = readonly [number, number];

/** Decimals that a number can be written with at most. */
const MAX_DIGITS = 20;

/** Round values within `extent`, about `count` of them, written with as many decimals as tell them apart. */
function linearTicks(extent: Extent, count: number): AxisTick[] {
  const scale = scaleLinear(extent, extent);
  const format = scale.tickFormat(count);
  return scale.ticks(count).map((value) => {
    const digits = Math.min(MAX_DIGITS, format(value).split('.')[1]?.length ?? 0);
    const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    return { value, label: value.toLocaleString(currentLocale(), options) };
  });
}

/** First digits of ticks between powers of ten, ever closer. d3's log ticks are all nine digits or none. */
const TICK_DIGITS = [
  [1],
  [1, 3],
  [1, 2, 5],
  [1, 1.5, 2, 3, 5, 7],
  [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8],
] as const;

/** Powers of ten within `extent`; every second, third … where there are more than `count`. */
const decadeTicks = ([low, high]: Extent, count: number): AxisTick[] =>
  logTicks(Math.log10(low), Math.log10(high), count).map(({ at, label }) => ({
    value: 10 ** at,
    label,
  }));

/**
 * Round values within `extent`, at most about `count`: powers of ten where they are enough, values between them where the axis
 * is short.
 */
export function fineLogTicks(extent: Extent, count: number): AxisTick[] {
  const [low, high] = extent;
  const first = Math.floor(Math.log10(low));
  const last = Math.floor(Math.log10(high));
  if (!(Number.isFinite(first) && Number.isFinite(last))) return [];
  const powers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const candidates = TICK_DIGITS.map((digits) =>
    powers
      .flatMap((power) => digits.map((digit) => Number((digit * 10 ** power).toPrecision(3))))
      .filter((value) => value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9)),
  );
  if ((candidates[0]?.length ?? 0) >= Math.min(4, count)) return decadeTicks(extent, count);
  const best = candidates.filter(({ length }) => length <= count).at(-1);
  if (best && best.length >= 3) {
    return best.map((value) => ({ value, label: numberText(value) }));
  }
  // d3 may make some 40 % more than it is asked for
  return linearTicks(extent, Math.max(3, Math.floor(0.7 * count))).filter(({ value }) => value > 0);
}

/** A log axis that has room for all `values` above 0 and a little more, or exactly for `extent`. The others have no place. */
export function logAxis(values: readonly number[], count: number, extent?: Extent): Axis {
  const logs = (extent ?? values).filter((value) => value > 0 && value < Infinity).map(Math.log10);
  const least = logs.length > 0 ? Math.min(...logs) : 0;
  const most = logs.length > 0 ? Math.max(...logs) : 1;
  const margin = extent ? 0 : Math.max(0.04 * (most - least), least === most ? 0.15 : 0.01);
  const domain: Extent = [10 ** (least - margin), 10 ** (most + margin)];
  return { scale: scaleLog().domain(domain), ticks: fineLogTicks(domain, count) };
}

/** An axis from 0, or from the least value below it, to the greatest of `values` and a little more. */
export function linearAxis(values: readonly number[], count: number): Axis {
  const finite = values.filter(Number.isFinite);
  const [least, most] = [Math.min(0, ...finite), Math.max(...finite)];
  const domain: Extent = [least, most > least ? most + 0.04 * (most - least) : least + 1];
  return { scale: scaleLinear().domain(domain), ticks: linearTicks(domain, count) };
}

/** An axis from 0 to 100 %, with room so that a line along an end is not cut in half. */
export function percentAxis(count: number): Axis {
  const ticks = scaleLinear().ticks(count);
  return {
    scale: scaleLinear().domain([-0.03, 1.03]),
    ticks: ticks.map((value) => ({ value, label: roundedPercent(value) })),
  };
}

/** On a log axis step 0 is drawn at this step, to the left of step 1, as in the page's charts. */
const STEP_ZERO = 0.5;

/** The step as which a step is drawn. */
export const drawnStep = (kind: 'log' | 'linear', step: number): number =>
  kind === 'log' && step < 1 ? STEP_ZERO : step;

/** An axis of steps from 0 to `lastStep`, as drawnStep has them. */
export function stepAxis(kind: 'log' | 'linear', lastStep: number, count: number): Axis {
  if (kind === 'linear') {
    const domain: Extent = [0, Math.max(1, lastStep)];
    return { scale: scaleLinear().domain(domain), ticks: linearTicks(domain, count) };
  }
  const last = Math.max(2, lastStep);
  return {
    scale: scaleLog().domain([STEP_ZERO, last]),
    ticks: [{ value: STEP_ZERO, label: '0' }, ...decadeTicks([1, last], count)],
  };
}
