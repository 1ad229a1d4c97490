import { lessonPanelText } from '../../../messages/en/lessonPanelText';
import { fieldAt } from '../../../run/fields';
import { reachedPercent } from '../../../run/percentText';
import { groupedNumber } from '../../../run/settingText';
import { presetDifferences } from '../../../store/differencesFrom';
import { useLab, useLabState } from '../../labContext';
import { isLessonRun } from '../createLessonBench';
import type { LessonRun } from '../lesson';
import { useLesson } from './lessonContext';

/** How far a run of the lesson is: its accuracies as they are, or when it has its turn. */
function useRunProgress(run: LessonRun): string {
  const lab = useLab();
  const { results, bench } = useLesson();
  const state = useLabState((all) => all);
  const facts = results[run.key]?.facts;
  if (facts) {
    const { steps, testAccuracy } = facts;
    return lessonPanelText.endedAt({
      step: groupedNumber(steps),
      accuracy: reachedPercent(testAccuracy),
    });
  }
  if (bench.store.getState().currentRun?.key !== run.key) return lessonPanelText.notYet;
  if (!state.began)
    return state.status === 'starting' ? lessonPanelText.starting : lessonPanelText.notYet;
  if (!isLessonRun(run, state)) {
    const changed = [
      ...presetDifferences(state.config, run.preset, run.settings),
      ...state.marks.filter(({ isCut }) => !isCut).map(({ path }) => path),
    ];
    const settings = [...new Set(changed)].map((path) => fieldAt(path).label).join(', ');
    return settings ? lessonPanelText.notCountedFor({ settings }) : lessonPanelText.notCounted;
  }
  if (state.status === 'failed') return lessonPanelText.failed;
  const test = lab.history.columns().testAccuracy.at(-1);
  const [step, end] = [state.step, state.config.maxSteps].map(groupedNumber) as [string, string];
  return [
    lessonPanelText.at({ step, end }),
    ...(test === undefined ? [] : [lessonPanelText.accuracyIs({ accuracy: reachedPercent(test) })]),
    ...(state.status === 'paused' ? [lessonPanelText.paused] : []),
  ].join(', ');
}

export function RunProgress({ run }: { readonly run: LessonRun }) {
  const { lesson, results } = useLesson();
  const progress = useRunProgress(run);
  return (
    <li data-ended={results[run.key] !== undefined}>
      <b lang={lesson.lang}>{run.label}</b> <span>{progress}</span>
    </li>
  );
}
