import { scaleLinear } from 'd3-scale';
import type { Axis } from '../axes/scales';
import { numberText, roundedPercent } from '../numberText';

/** An axis of the frequencies 1 to `count`, each with room for its bars; about `ticks` of them are labelled. */
export function frequencyAxis(count: number, ticks: number): Axis {
  const scale = scaleLinear().domain([0.4, Math.max(1, count) + 0.6]);
  const values = scale.ticks(Math.max(2, Math.min(ticks, count)));
  return {
    scale,
    ticks: values
      .filter((value) => Number.isInteger(value) && value >= 1)
      .map((value) => ({ value, label: numberText(value) })),
  };
}

/** An axis of shares from 0 to the largest, with about so many ticks. */
export function shareAxis(largest: number, ticks: number): Axis {
  const scale = scaleLinear().domain([0, largest > 0 ? 1.05 * largest : 1]);
  return {
    scale,
    ticks: scale
      .ticks(Math.max(2, ticks))
      .map((value) => ({ value, label: roundedPercent(value) })),
  };
}
