import type { RunFacts } from './runFacts';

/** Where the test accuracy at the end passes one half, as far as the runs can tell. */
export interface SizeBracket {
  /** The largest size below which, and at which, all runs stayed under one half; absent: none did. */
  readonly above: number | undefined;
  /** The smallest size from which all runs reached it; absent: none did. */
  readonly upTo: number | undefined;
}

/** The bracket of runs of different sizes; runs that disagree (a larger one under a half) widen it. */
export function sizeBracket(
  runs: readonly Pick<RunFacts, 'trainExamples' | 'testAccuracy'>[],
): SizeBracket {
  const sizes = (holds: (accuracy: number) => boolean) =>
    runs
      .filter(({ testAccuracy }) => holds(testAccuracy))
      .map(({ trainExamples }) => trainExamples);
  const under = sizes((accuracy) => accuracy < 0.5);
  const over = sizes((accuracy) => accuracy >= 0.5);
  const firstOver = Math.min(...over);
  const lastUnder = Math.max(...under);
  const finite = (size: number) => (Number.isFinite(size) ? size : undefined);
  return {
    above: finite(Math.max(...under.filter((size) => size < firstOver))),
    upTo: finite(Math.min(...over.filter((size) => size > lastUnder))),
  };
}
