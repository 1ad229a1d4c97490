import type { Level } from '../../analysis/efficiency/decayCurves';
import { markedDecimal } from '../../run/markedDecimal';

/** How values of what is held equal are written. */
export const LEVEL_TEXTS = {
  correctLogit: (value: number) => markedDecimal(value.toPrecision(3)),
  trainLoss: (value: number) => markedDecimal(value.toExponential(1)),
} as const satisfies Record<Level, (value: number) => string>;
