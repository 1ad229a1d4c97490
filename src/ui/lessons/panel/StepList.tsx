import { lessonPanelText } from '../../../messages/en/lessonPanelText';
import type { LessonStep } from '../lessonSteps';
import { LESSON_STEP_NAMES } from '../lessonSteps';

interface StepListProps {
  readonly step: LessonStep;
  go(step: LessonStep): void;
}

/** All steps of a lesson, each a click away. */
export const StepList = ({ step, go }: StepListProps) => (
  <ol className="lesson-steps" aria-label={lessonPanelText.stepList}>
    {LESSON_STEP_NAMES.map((name, i) => (
      <li key={name}>
        <button
          type="button"
          aria-label={lessonPanelText.stepIs({
            number: i + 1,
            step: lessonPanelText.steps[name],
          })}
          aria-current={name === step ? 'step' : undefined}
          onClick={() => go(name)}
        >
          {i + 1}
        </button>
      </li>
    ))}
  </ol>
);
