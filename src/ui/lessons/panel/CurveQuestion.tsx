import { useStore } from 'zustand';
import { groupedNumber } from '../../../run/settingText';
import { useChartStage } from '../../charts/chartStage';
import { Prose } from '../text/Prose';
import { useLesson } from './lessonContext';

/** A line drawn on the chart, or set point by point: both move the same line. */
export function CurveQuestion() {
  const { lesson } = useLesson();
  const stage = useChartStage();
  const sketch = useStore(stage, (state) => state.sketch);
  if (!sketch) return null;
  const { steps, heights } = sketch;
  const move = (moved: number, height: number) =>
    stage.setState({
      sketch: { ...sketch, heights: heights.map((old, i) => (i === moved ? height : old)) },
    });
  return (
    <>
      <p>
        <Prose text={lesson.question.ask} />
      </p>
      <p>
        Draw it on the Accuracy chart with a mouse or a finger, or set its points here. The line
        from point to point is your prediction.
      </p>
      <fieldset className="lesson-points">
        <legend>Test accuracy</legend>
        {steps.map((step, i) => {
          const percent = Math.round(100 * (heights[i] ?? 0));
          return (
            <label key={step}>
              <span>step {groupedNumber(step)}</span>
              <input
                type="range"
                min={0}
                max={100}
                step={5}
                value={percent}
                aria-valuetext={`${percent} %`}
                onChange={(event) => move(i, Number(event.target.value) / 100)}
              />
              <output>{percent} %</output>
            </label>
          );
        })}
      </fieldset>
    </>
  );
}
