import type { Level } from '../../analysis/efficiency/decayCurves';
import { localizedDecimal } from '../../run/markedDecimal';

/** How values of what is held equal are written. */
export const LEVEL_TEXTS = {
  correctLogit: (value: number) => localizedDecimal(value.toPrecision(3)),
  trainLoss: (value: number) => localizedDecimal(value.toExponential(1)),
} as const satisfies Record<Level, (value: number) => string>;
