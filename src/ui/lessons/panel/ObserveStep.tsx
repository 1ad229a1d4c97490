import { lessonPanelText } from '../../../messages/en/lessonPanelText';
import { useLabState } from '../../labContext';
import { useLesson } from './lessonContext';
import { Paragraphs } from './Paragraphs';
import { RunProgress } from './RunProgress';

/** Starts the runs, and says how far they are. */
export function ObserveStep() {
  const { lesson, bench, results } = useLesson();
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
          onClick={() => bench.start(lesson)}
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
