import type { ExpectedValue, FilePlace, RunFileProblem, ValueFault } from './runFileProblems';

/** Ends the reading of a file; caught in readRunFile. */
export class FileFault extends Error {
  readonly problem: RunFileProblem;
  constructor(problem: RunFileProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Ends the reading at a part of the file. */
export function refusePart(place: FilePlace, fault: ValueFault, found?: unknown): never {
  throw new FileFault({ code: 'wrong-part', values: { place, found, fault } });
}

export const refuseValue = (place: FilePlace, expected: ExpectedValue, found: unknown): never =>
  refusePart(place, { code: 'wrong-value', values: { expected } }, found);

/** Parts of parsed JSON as what they have to be; one that is something else ends the reading and is named. */
export const checked = {
  object(place: FilePlace, value: unknown): Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : refuseValue(place, { code: 'object', values: {} }, value);
  },
  list(place: FilePlace, value: unknown, most: number): readonly unknown[] {
    if (!Array.isArray(value)) return refuseValue(place, { code: 'list', values: {} }, value);
    if (value.length > most) refusePart(place, { code: 'too-many-entries', values: { most } });
    return value;
  },
  text(place: FilePlace, value: unknown, most: number): string {
    return typeof value === 'string' && value.length <= most
      ? value
      : refuseValue(place, { code: 'text', values: { most } }, value);
  },
  oneOf<T extends string>(place: FilePlace, value: unknown, names: readonly T[]): T {
    return (
      names.find((name) => name === value) ??
      refuseValue(place, { code: 'choice', values: { names } }, value)
    );
  },
  whole(place: FilePlace, value: unknown, min: number, max: number): number {
    const fits = Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
    return fits
      ? Number(value)
      : refuseValue(place, { code: 'whole', values: { min, max } }, value);
  },
  boolean(place: FilePlace, value: unknown): boolean {
    return typeof value === 'boolean'
      ? value
      : refuseValue(place, { code: 'boolean', values: {} }, value);
  },
} as const;
