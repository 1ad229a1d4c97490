import { groupedNumber } from '../../../run/settingText';
import { curveDistance, stepOfHeight } from '../curveDistance';
import { useLesson } from './lessonContext';

const HALF = 0.5;
const when = (step: number | undefined) =>
  step === undefined ? 'never' : `at step ${groupedNumber(step)}`;

/** How far the drawn line is from the run's; both are on the chart. */
export function CurveComparison() {
  const { lesson, results, answer } = useLesson();
  const { question } = lesson;
  if (question.kind !== 'curve' || answer?.kind !== 'curve') return null;
  const columns = results[question.run]?.columns;
  if (!columns) return null;
  const drawn = { steps: question.steps, heights: answer.heights };
  const measured = { steps: columns.step, heights: columns.testAccuracy };
  const points = Math.round(100 * curveDistance(drawn, measured));
  return (
    <p className="lesson-verdict">
      <strong>
        {points <= 10 ? 'Close.' : points <= 25 ? 'Not far off.' : 'Quite another line.'}
      </strong>{' '}
      Along the axis of steps, your line and the run’s are {points} percentage points apart on
      average. Yours reaches one half {when(stepOfHeight(drawn, HALF))}, the run’s{' '}
      {when(stepOfHeight(measured, HALF))}. Both are on the Accuracy chart.
    </p>
  );
}
