import { line } from 'd3-shape';

/** The path through places in order; one that is not finite leaves a gap. Two decimals are more than a screen can show. */
export const linePath = (places: readonly (readonly [x: number, y: number])[]): string =>
  line()
    .digits(2)
    .defined((place) => place.every(Number.isFinite))(places as [number, number][]) ?? '';
