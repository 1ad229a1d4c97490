import { useStore } from 'zustand';
import { lessonPanelText } from '../../../messages/en/lessonPanelText';
import { valuesText } from '../../../messages/en/valuesText';
import { METRICS } from '../../../run/metrics';
import { groupedNumber } from '../../../run/settingText';
import { useChartDisplay } from '../../charts/chartStage';
import { Prose } from '../text/Prose';
import { useLesson } from './lessonContext';

/** A line drawn on the chart, or set point by point: both move the same line. */
export function CurveQuestion() {
  const { lesson } = useLesson();
  const stage = useChartDisplay();
  const sketch = useStore(stage, (state) => state.sketch);
  if (!sketch) return null;
  const { steps, heights } = sketch;
  const move = (moved: number, height: number) =>
    stage.setState({
      sketch: { ...sketch, heights: heights.map((old, i) => (i === moved ? height : old)) },
    });
  return (
    <>
      <p lang={lesson.lang}>
        <Prose text={lesson.question.ask} />
      </p>
      <p>{lessonPanelText.draw}</p>
      <fieldset className="lesson-points">
        <legend>{METRICS.testAccuracy.label}</legend>
        {steps.map((step, i) => {
          const percent = Math.round(100 * (heights[i] ?? 0));
          const told = valuesText.percent({ number: percent });
          return (
            <label key={step}>
              <span>{lessonPanelText.atStepOfLine({ step: groupedNumber(step) })}</span>
              <input
                type="range"
                min={0}
                max={100}
                step={5}
                value={percent}
                aria-valuetext={told}
                onChange={(event) => move(i, Number(event.target.value) / 100)}
              />
              <output>{told}</output>
            </label>
          );
        })}
      </fieldset>
    </>
  );
}
