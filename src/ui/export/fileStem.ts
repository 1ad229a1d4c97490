import type { NamedRun } from '../../store/namedRuns';

/** What the files of a run are called, without their endings. */
export const fileStem = ({ began, columns }: NamedRun): string =>
  `grokking-${began.preset}-seed${began.seed}-step${columns.step.at(-1) ?? 0}`;
