import { type ComponentType, type FormEvent, useId, useState } from 'react';
import { useStore } from 'zustand';
import { lessonPanelText } from '../../../messages/en/lessons';
import { valuesText } from '../../../messages/en/metrics';
import { groupedNumber } from '../../../messages/format/numbers';
import { metricLabel } from '../../../messages/wording/metrics';
import { fieldLabel } from '../../../messages/wording/settings';
import { useChartDisplay } from '../../charts/chartDisplay';
import type { Question } from '../lesson';
import type { Guess } from '../lessonAnswers';
import { Prose } from '../text/Prose';
import { useLesson } from './lessonContext';
import { SizeStrip } from './SizeStrip';

/** One answer out of some. */
function ChoiceQuestion() {
  const { lesson, controller, answer } = useLesson();
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
                onChange={() => controller.answer(lesson.key, { kind: 'choice', outcome: key })}
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

/** A line drawn on the chart, or set point by point: both move the same line. */
function CurveQuestion() {
  const { lesson } = useLesson();
  const display = useChartDisplay();
  const sketch = useStore(display, (state) => state.sketch);
  if (!sketch) return null;
  const { steps, heights } = sketch;
  const move = (moved: number, height: number) =>
    display.setState({
      sketch: { ...sketch, heights: heights.map((old, i) => (i === moved ? height : old)) },
    });
  return (
    <>
      <p lang={lesson.lang}>
        <Prose text={lesson.question.ask} />
      </p>
      <p>{lessonPanelText.draw}</p>
      <fieldset className="lesson-points">
        <legend>{metricLabel('testAccuracy')}</legend>
        {steps.map((step, i) => {
          const percent = Math.round(100 * (heights[i] ?? 0));
          const text = valuesText.percent({ number: percent });
          return (
            <label key={step}>
              <span>{lessonPanelText.atStepOfLine({ step: groupedNumber(step) })}</span>
              <input
                type="range"
                min={0}
                max={100}
                step={5}
                value={percent}
                aria-valuetext={text}
                onChange={(event) => move(i, Number(event.target.value) / 100)}
              />
              <output>{text}</output>
            </label>
          );
        })}
      </fieldset>
    </>
  );
}

/** Numbers of a whole class, one after the other. */
function SizesQuestion() {
  const { lesson, controller, answer } = useLesson();
  const id = useId();
  const [size, setSize] = useState('');
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  const { question } = lesson;
  if (question.kind !== 'sizes') return null;
  const { min, max } = question;
  const guesses = answer?.kind === 'sizes' ? answer.guesses : [];
  const guessLines = (text: readonly Guess[]) =>
    controller.answer(lesson.key, { kind: 'sizes', guesses: text });
  function add(event: FormEvent) {
    event.preventDefault();
    const number = Number(size);
    if (!Number.isInteger(number) || number < min || number > max) {
      setProblem(lessonPanelText.sizeMustBe({ min, max, asked: size }));
      return;
    }
    setProblem('');
    guessLines([...guesses, { size: number, name: name.trim() }]);
    setSize('');
    setName('');
  }
  return (
    <>
      <p lang={lesson.lang}>
        <Prose text={question.ask} />
      </p>
      <form className="lesson-guess" onSubmit={add}>
        <label htmlFor={`${id}size`}>
          {fieldLabel('task.trainExamples')}
          <input
            id={`${id}size`}
            type="text"
            inputMode="numeric"
            value={size}
            aria-describedby={`${id}problem`}
            aria-invalid={problem !== ''}
            onChange={(event) => setSize(event.target.value)}
          />
        </label>
        <label htmlFor={`${id}name`}>
          {lessonPanelText.nameIfYouLike}
          <input
            id={`${id}name`}
            type="text"
            maxLength={24}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <button type="submit">{lessonPanelText.add}</button>
      </form>
      <p id={`${id}problem`} className="lesson-problem" aria-live="polite">
        {problem}
      </p>
      <SizeStrip min={min} max={max} guesses={guesses} runs={[]} />
      <ul className="lesson-guesses" aria-label={lessonPanelText.predictions}>
        {guesses.map((guess, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may say the same.
          <li key={`${guess.size}${guess.name}${i}`}>
            {guess.name ? lessonPanelText.guess(guess) : guess.size}
            <button
              type="button"
              className="dismiss"
              aria-label={lessonPanelText.remove(guess)}
              onClick={() => guessLines(guesses.filter((_, at) => at !== i))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const QUESTION_COMPONENTS: Readonly<Record<Question['kind'], ComponentType>> = {
  choice: ChoiceQuestion,
  curve: CurveQuestion,
  sizes: SizesQuestion,
};

export function PredictStep() {
  const { lesson } = useLesson();
  const Asked = QUESTION_COMPONENTS[lesson.question.kind];
  return <Asked />;
}
