import { lessonPanelText } from '../../../messages/en/lessonPanelText';
import { groupedNumber } from '../../../run/settingText';
import { curveDistance, stepOfHeight } from '../curveDistance';
import { useLesson } from './lessonContext';

const HALF_ACCURACY = 0.5;
const stepText = (step: number | undefined) =>
  step === undefined
    ? lessonPanelText.never
    : lessonPanelText.atStep({ step: groupedNumber(step) });

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
        {points <= 10
          ? lessonPanelText.isClose
          : points <= 25
            ? lessonPanelText.notFarOff
            : lessonPanelText.farOff}
      </strong>{' '}
      {lessonPanelText.linesApart({
        points,
        yours: stepText(stepOfHeight(drawn, HALF_ACCURACY)),
        ofRun: stepText(stepOfHeight(measured, HALF_ACCURACY)),
      })}
    </p>
  );
}
