import type { LessonResult } from './createLessonBench';
import type { FactsByRun, Lesson, Outcome } from './lesson';
import type { RunFacts } from './runFacts';

/** The facts of a run by its key; throws where there is no such run or it has not ended. */
export const factsByRun =
  (results: Readonly<Record<string, Pick<LessonResult, 'facts'>>>): FactsByRun =>
  (run): RunFacts => {
    const result = results[run];
    if (!result) throw new Error(`The lesson has no finished run ${run}.`);
    return result.facts;
  };

/** What came of a lesson's runs; undefined while some have not ended. */
export function findOutcome(
  { runs, outcomes }: Pick<Lesson, 'runs' | 'outcomes'>,
  results: Readonly<Record<string, Pick<LessonResult, 'facts'>>>,
): Outcome | undefined {
  if (!runs.every(({ key }) => results[key])) return undefined;
  return outcomes.find(({ holds }) => holds(factsByRun(results)));
}
