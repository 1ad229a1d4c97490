import { lessonPanelText } from '../../../messages/en/lessonPanelText';
import { FormattedMessage } from '../../words/Filled';
import { findOutcome } from '../outcomeOf';
import { Prose } from '../text/Prose';
import { CurveComparison } from './CurveComparison';
import { useLesson } from './lessonContext';
import { ResultsTable } from './ResultsTable';
import { SizesComparison } from './SizesComparison';

/** What was chosen, beside what came. */
function ChoiceComparison({ came }: { readonly came: string }) {
  const { lesson, answer } = useLesson();
  if (answer?.kind !== 'choice') return null;
  const option = lesson.outcomes.find(({ key }) => key === answer.outcome)?.option;
  return (
    <p className="lesson-verdict" data-right={answer.outcome === came}>
      <strong>
        {answer.outcome === came ? lessonPanelText.asPredicted : lessonPanelText.notAsPredicted}
      </strong>{' '}
      <FormattedMessage
        text={lessonPanelText.youSaid}
        parts={{ option: <span lang={lesson.lang}>{option}</span> }}
      />
    </p>
  );
}

/** The prediction beside what the runs did. */
export function CompareStep() {
  const { lesson, results, answer, figure } = useLesson();
  const outcome = findOutcome(lesson, results);
  if (!outcome) {
    return <p>{lessonPanelText.nothingYet}</p>;
  }
  return (
    <>
      {answer ? null : <p>{lessonPanelText.noPrediction}</p>}
      {lesson.question.kind === 'choice' && <ChoiceComparison came={outcome.key} />}
      {lesson.question.kind === 'curve' && <CurveComparison />}
      <p lang={lesson.lang}>
        <Prose text={outcome.saw} figure={figure} />
      </p>
      {lesson.question.kind === 'sizes' && <SizesComparison />}
      {lesson.runs.length > 1 && <ResultsTable />}
    </>
  );
}
