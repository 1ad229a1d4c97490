import { lessonPanelText } from '../../../messages/en/lessonPanelText';
import { findOutcome } from '../outcomeOf';
import { useLesson } from './lessonContext';
import { Paragraphs } from './Paragraphs';

/** What the runs show; it says so where there were none, or where they went another way. */
export function ExplainStep() {
  const { lesson, results, figure } = useLesson();
  const outcome = findOutcome(lesson, results);
  return (
    <>
      {!outcome?.isUsual && (
        <p className="lesson-note">
          {outcome ? lessonPanelText.otherWay : lessonPanelText.notEnded}
        </p>
      )}
      <Paragraphs lang={lesson.lang} texts={lesson.explain} figure={figure} />
    </>
  );
}
