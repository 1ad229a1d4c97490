import { outcomeOf } from '../outcomeOf';
import { useLesson } from './lessonContext';
import { Paragraphs } from './Paragraphs';

/** What the runs show; it says so where there were none. */
export function ExplainStep() {
  const { lesson, results, figure } = useLesson();
  return (
    <>
      {!outcomeOf(lesson, results) && (
        <p className="lesson-note">
          The runs of this lesson have not ended. What follows is about what ten runs of each did.
        </p>
      )}
      <Paragraphs texts={lesson.explain} figure={figure} />
    </>
  );
}
