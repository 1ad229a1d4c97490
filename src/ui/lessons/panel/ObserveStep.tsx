import { lessonPanelText } from '../../../messages/en/lessons';
import { groupedNumber, reachedPercent } from '../../../messages/format/numbers';
import { fieldLabel } from '../../../messages/wording/settings';
import { presetDifferences } from '../../../store/runs/configDifferences';
import { useLab, useLabState } from '../../lab/labContext';
import type { LessonRun } from '../lesson';
import { isLessonRun } from '../lessonController';
import { Paragraphs } from '../text/Prose';
import { useLesson } from './lessonContext';

/** How far a run of the lesson is: its accuracies as they are, or when it has its turn. */
function useRunProgress(run: LessonRun): string {
  const lab = useLab();
  const { results, controller } = useLesson();
  const state = useLabState((all) => all);
  const facts = results[run.key]?.facts;
  if (facts) {
    const { steps, testAccuracy } = facts;
    return lessonPanelText.endedAt({
      step: groupedNumber(steps),
      accuracy: reachedPercent(testAccuracy),
    });
  }
  if (controller.store.getState().currentRun?.key !== run.key) return lessonPanelText.notYet;
  if (!state.began)
    return state.status === 'starting' ? lessonPanelText.starting : lessonPanelText.notYet;
  if (!isLessonRun(run, state)) {
    const changed = [
      ...presetDifferences(state.config, run.preset, run.settings),
      ...state.marks.filter(({ isCut }) => !isCut).map(({ path }) => path),
    ];
    const settings = [...new Set(changed)].map(fieldLabel).join(', ');
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

function RunProgress({ run }: { readonly run: LessonRun }) {
  const { lesson, results } = useLesson();
  const progress = useRunProgress(run);
  return (
    <li data-ended={results[run.key] !== undefined}>
      <b lang={lesson.lang}>{run.label}</b> <span>{progress}</span>
    </li>
  );
}

/** Starts the runs, and says how far they are. */
export function ObserveStep() {
  const { lesson, controller, results } = useLesson();
  const busy = useLabState(({ status }) => status === 'running' || status === 'starting');
  const count = lesson.runs.length;
  const ended = lesson.runs.every(({ key }) => results[key]);
  const isAgain = busy || Object.keys(results).length > 0;
  return (
    <>
      <Paragraphs lang={lesson.lang} texts={lesson.observe} />
      <ul className="lesson-runs">
        {lesson.runs.map((run) => (
          <RunProgress key={run.key} run={run} />
        ))}
      </ul>
      <p>
        <button
          type="button"
          className={isAgain ? '' : 'primary'}
          onClick={() => controller.start(lesson)}
        >
          {isAgain ? lessonPanelText.runAgain({ count }) : lessonPanelText.run({ count })}
        </button>
      </p>
      <p className="lesson-ended" aria-live="polite">
        {ended && lessonPanelText.ended({ count })}
      </p>
    </>
  );
}
