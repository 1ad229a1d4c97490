import { type FormEvent, useId, useState } from 'react';
import { fieldsText } from '../../../messages/en/fieldsText';
import { lessonPanelText } from '../../../messages/en/lessonPanelText';
import type { Guess } from '../answer';
import { Prose } from '../text/Prose';
import { useLesson } from './lessonContext';
import { SizeStrip } from './SizeStrip';

/** Numbers of a whole class, one after the other. */
export function SizesQuestion() {
  const { lesson, bench, answer } = useLesson();
  const id = useId();
  const [size, setSize] = useState('');
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  const { question } = lesson;
  if (question.kind !== 'sizes') return null;
  const { min, max } = question;
  const guesses = answer?.kind === 'sizes' ? answer.guesses : [];
  const tell = (told: readonly Guess[]) =>
    bench.answer(lesson.key, { kind: 'sizes', guesses: told });
  function add(event: FormEvent) {
    event.preventDefault();
    const number = Number(size);
    if (!Number.isInteger(number) || number < min || number > max) {
      setProblem(lessonPanelText.sizeMustBe({ min, max, asked: size }));
      return;
    }
    setProblem('');
    tell([...guesses, { size: number, name: name.trim() }]);
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
          {fieldsText['task.trainExamples'].label}
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
              onClick={() => tell(guesses.filter((_, at) => at !== i))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
