import type { Level } from '../../analysis/efficiency/decayCurves';

/** What is held equal, in words, and how its values are written. */
export const LEVEL_WORDS = {
  correctLogit: { name: 'correct logit', text: (value: number) => value.toPrecision(3) },
  trainLoss: { name: 'train loss', text: (value: number) => value.toExponential(1) },
} as const satisfies Record<Level, { name: string; text(value: number): string }>;
