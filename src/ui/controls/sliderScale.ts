import type { NumberField } from '../../run/config/field';

/** How a native range input, which counts in whole positions, spreads the values of a setting. */
export interface SliderScale {
  readonly min: number;
  readonly max: number;
  toValue(position: number): number;
  toPosition(value: number): number;
}

/** 24 steps a decade: the finest at which two digits still tell neighbours apart (1, 1.1, 1.2 … 9.1). */
const PER_DECADE = 24;
/** A log slider that includes 0 has this many decades above it, and 0 as its leftmost stop. */
const DECADES_ABOVE_ZERO = 4;

const twoDigits = (value: number) => Number(value.toPrecision(2));

/** The scale of a slider for `field` within [min, max]. */
export function sliderScale(field: NumberField, min = field.min, max = field.max): SliderScale {
  if (field.scale === 'linear') {
    const { stop = 1 } = field;
    return {
      min: Math.round(min / stop),
      max: Math.round(max / stop),
      toValue: (position) => Number((position * stop).toPrecision(12)), // 1.2, not 1.2000000000000002
      toPosition: (value) => Math.round(value / stop),
    };
  }
  const hasZero = min <= 0;
  const lowest = hasZero ? max / 10 ** DECADES_ABOVE_ZERO : min;
  const first = hasZero ? 1 : 0; // the position of `lowest`
  const positions = Math.round(Math.log10(max / lowest) * PER_DECADE);
  const position = (value: number) => first + Math.round(Math.log10(value / lowest) * PER_DECADE);
  return {
    min: 0,
    max: first + positions,
    toValue(at) {
      if (at < first) return 0;
      return Math.min(max, Math.max(lowest, twoDigits(lowest * 10 ** ((at - first) / PER_DECADE))));
    },
    toPosition: (value) =>
      value < lowest && hasZero && value < lowest / 2
        ? 0
        : Math.max(first, position(Math.max(value, lowest))),
  };
}
