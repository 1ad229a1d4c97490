import type { LessonStep } from '../lessonSteps';
import { LESSON_STEP_NAMES, LESSON_STEPS } from '../lessonSteps';

interface StepListProps {
  readonly step: LessonStep;
  go(step: LessonStep): void;
}

/** All steps of a lesson, each a click away. */
export const StepList = ({ step, go }: StepListProps) => (
  <ol className="lesson-steps" aria-label="Steps of the lesson">
    {LESSON_STEP_NAMES.map((name, i) => (
      <li key={name}>
        <button
          type="button"
          aria-label={`${i + 1}, ${LESSON_STEPS[name]}`}
          aria-current={name === step ? 'step' : undefined}
          onClick={() => go(name)}
        >
          {i + 1}
        </button>
      </li>
    ))}
  </ol>
);
