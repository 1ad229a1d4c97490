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
  const again = busy || Object.keys(results).length > 0 ? ' again' : '';
  return (
    <>
      <Paragraphs texts={lesson.observe} />
      <ul className="lesson-runs">
        {lesson.runs.map((run) => (
          <RunProgress key={run.key} run={run} />
        ))}
      </ul>
      <p>
        <button
          type="button"
          className={again ? '' : 'primary'}
          onClick={() => bench.start(lesson)}
        >
          {count === 1 ? `Run it${again}` : `Run all ${count}${again}`}
        </button>
      </p>
      <p className="lesson-ended" aria-live="polite">
        {ended && (count === 1 ? 'The run has ended.' : 'All runs have ended.')}
      </p>
    </>
  );
}
