import { useId } from 'react';
import { Prose } from '../text/Prose';
import { useLesson } from './lessonContext';

/** One answer out of some. */
export function ChoiceQuestion() {
  const { lesson, bench, answer } = useLesson();
  const name = useId();
  const chosen = answer?.kind === 'choice' ? answer.outcome : undefined;
  return (
    <fieldset className="lesson-options">
      <legend lang={lesson.lang}>
        <Prose text={lesson.question.ask} />
      </legend>
      {lesson.outcomes.map(
        ({ key, option }) =>
          option && (
            <label key={key}>
              <input
                type="radio"
                name={name}
                checked={chosen === key}
                onChange={() => bench.answer(lesson.key, { kind: 'choice', outcome: key })}
              />
              <span lang={lesson.lang}>
                <Prose text={option} />
              </span>
            </label>
          ),
      )}
    </fieldset>
  );
}
