import { outcomeOf } from '../outcomeOf';
import { useLesson } from './lessonContext';
import { Paragraphs } from './Paragraphs';

/** What the runs show; it says so where there were none, or where they went another way. */
export function ExplainStep() {
  const { lesson, results, figure } = useLesson();
  const outcome = outcomeOf(lesson, results);
  return (
    <>
      {!outcome?.isUsual && (
        <p className="lesson-note">
          {outcome
            ? 'Your runs went another way than the ten of each that this text is about. Try another seed.'
            : 'The runs of this lesson have not ended. What follows is about what ten runs of each did.'}
        </p>
      )}
      <Paragraphs texts={lesson.explain} figure={figure} />
    </>
  );
}
