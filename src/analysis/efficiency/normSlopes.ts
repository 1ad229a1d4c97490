import { fitPowerLaw, type PowerLawFit } from '../slopeWithInterval';
import type { CircuitKind } from './efficiencyPoints';

/** The norm that the networks of one kind, size and seed need for the common level. */
export interface Bucket {
  readonly kind: CircuitKind;
  readonly trainExamples: number;
  readonly seed: number;
  readonly norm: number;
}

/** The slopes of ln norm against ln D at an equal level. */
export type Slopes = Readonly<Record<CircuitKind, PowerLawFit>>;

/** How norm rises with D for each kind. */
export function normSlopes(buckets: readonly Bucket[]): Slopes {
  const slopeOf = (kind: CircuitKind) =>
    fitPowerLaw(
      buckets
        .filter((bucket) => bucket.kind === kind)
        .map(({ trainExamples, norm }) => ({ x: trainExamples, y: norm })),
    );
  return { mem: slopeOf('mem'), gen: slopeOf('gen') };
}
