import { fieldAt } from '../../../run/fields';
import { percentText } from '../../../run/percentText';
import { groupedNumber } from '../../../run/settingText';
import { differencesFrom } from '../../../store/differencesFrom';
import { useLab, useLabState } from '../../labContext';
import { isRunOf } from '../createLessonBench';
import type { LessonRun } from '../lesson';
import { useLesson } from './lessonContext';

/** How far a run of the lesson is: its accuracies as they are, or when it has its turn. */
function useProgress(run: LessonRun): string {
  const lab = useLab();
  const { results, bench } = useLesson();
  const state = useLabState((all) => all);
  const facts = results[run.key]?.facts;
  if (facts) {
    const { steps, testAccuracy } = facts;
    return `ended at step ${groupedNumber(steps)}, test accuracy ${percentText(testAccuracy)}`;
  }
  if (bench.store.getState().going?.key !== run.key) return 'not yet';
  if (!state.began) return state.status === 'starting' ? 'starting' : 'not yet';
  if (!isRunOf(run, state)) {
    const changed = [
      ...differencesFrom(state.config, run.preset, run.settings),
      ...state.marks.filter(({ isCut }) => !isCut).map(({ path }) => path),
    ];
    const labels = [...new Set(changed)].map((path) => fieldAt(path).label).join(', ');
    return `not counted: something else was set on the way${labels && ` (${labels})`}`;
  }
  if (state.status === 'failed') return 'it failed; the page says why';
  const test = lab.history.columns().testAccuracy.at(-1);
  const accuracy = test === undefined ? '' : `, test accuracy ${percentText(test)}`;
  const rests = state.status === 'paused' ? ', paused' : '';
  return `step ${groupedNumber(state.step)} of ${groupedNumber(state.config.maxSteps)}${accuracy}${rests}`;
}

export function RunProgress({ run }: { readonly run: LessonRun }) {
  const { results } = useLesson();
  const progress = useProgress(run);
  return (
    <li data-ended={results[run.key] !== undefined}>
      <b>{run.label}</b> <span>{progress}</span>
    </li>
  );
}
