import type { MetricColumns } from './metrics';

/** Train accuracy from which a run counts as having memorised. */
export const MEMORISED_AT = 0.99;
/** Test accuracy from which a run counts as having generalised. */
export const GROKKED_AT = 0.95;
/** Generalising within this factor of the memorising step is no delay to speak of. */
const AT_ONCE = 3;

/** What a run is doing. */
export type PhaseName =
  | 'untrained'
  | 'memorising'
  | 'memorised'
  | 'generalising'
  | 'grokked'
  | 'generalised at once'
  | 'forgotten';

/** Where a run stands. Steps are logging steps; absent: not reached. */
export interface Phase {
  readonly name: PhaseName;
  readonly memorisedAt?: number;
  readonly grokkedAt?: number;
}

const last = (column: Float64Array) => column[column.length - 1] ?? Number.NaN;

function firstStepAbove(steps: Float64Array, accuracy: Float64Array, threshold: number) {
  const index = accuracy.findIndex((value) => value >= threshold);
  return index < 0 ? undefined : steps[index];
}

/** The phase of a run from its metrics so far. `chance` is the accuracy of guessing, 1 / classes. */
export function phaseOf(columns: MetricColumns, chance: number): Phase {
  const { step, trainAccuracy, testAccuracy } = columns;
  const memorisedAt = firstStepAbove(step, trainAccuracy, MEMORISED_AT);
  const grokkedAt = firstStepAbove(step, testAccuracy, GROKKED_AT);
  const reached = {
    ...(memorisedAt === undefined ? {} : { memorisedAt }),
    ...(grokkedAt === undefined ? {} : { grokkedAt }),
  };
  const test = last(testAccuracy);
  const name = (): PhaseName => {
    if (!(last(step) > 0)) return 'untrained';
    if (grokkedAt !== undefined) {
      if (test < GROKKED_AT - 0.2) return 'forgotten';
      return memorisedAt === undefined || grokkedAt <= AT_ONCE * memorisedAt
        ? 'generalised at once'
        : 'grokked';
    }
    if (memorisedAt === undefined) return 'memorising';
    return test > Math.max(3 * chance, 0.2) ? 'generalising' : 'memorised';
  };
  return { name: name(), ...reached };
}
