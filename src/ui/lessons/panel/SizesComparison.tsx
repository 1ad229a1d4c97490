import { sizeBracket } from '../sizeBracket';
import { useLesson } from './lessonContext';
import { SizeStrip } from './SizeStrip';

/** Everybody's numbers beside where the runs of the lesson turned. */
export function SizesComparison() {
  const { lesson, results, answer } = useLesson();
  const { question } = lesson;
  if (question.kind !== 'sizes') return null;
  const guesses = answer?.kind === 'sizes' ? answer.guesses : [];
  const runs = lesson.runs.flatMap(({ key }) => results[key]?.facts ?? []);
  const { above, upTo } = sizeBracket(runs);
  const hits = guesses.filter(({ size }) => size > (above ?? 0) && size <= (upTo ?? size));
  const names = hits.flatMap(({ name }) => name || []).join(', ');
  const between =
    above !== undefined && upTo !== undefined
      ? `between ${above} and ${upTo} training examples`
      : above === undefined
        ? `at or below ${upTo} training examples, the fewest that were tried`
        : `above ${above} training examples, the most that were tried`;
  return (
    <>
      <p className="lesson-verdict">
        <strong>The test accuracy at the end passed one half {between}.</strong>
        {guesses.length > 0 && ` ${hits.length} of ${guesses.length} predictions lie there`}
        {names && ` (${names})`}
        {guesses.length > 0 && '.'}
      </p>
      <SizeStrip min={question.min} max={question.max} guesses={guesses} runs={runs} />
      <p className="lesson-note">
        Dots are predictions. Diamonds are runs: the higher, the higher the test accuracy at the
        end.
      </p>
    </>
  );
}
