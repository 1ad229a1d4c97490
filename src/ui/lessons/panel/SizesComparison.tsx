import { lessonPanelText } from '../../../messages/en/lessonPanelText';
import { type SizeBracket, sizeBracket } from '../sizeBracket';
import { useLesson } from './lessonContext';
import { SizeStrip } from './SizeStrip';

/** Where the test accuracy passed one half. */
function bracketText({ above, upTo }: SizeBracket): string {
  if (above === undefined) return lessonPanelText.passedByFewest({ upTo: upTo ?? '' });
  if (upTo === undefined) return lessonPanelText.passedByMost({ above });
  return lessonPanelText.passedBetween({ above, upTo });
}

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
  const [count, hit] = [guesses.length, hits.length];
  return (
    <>
      <p className="lesson-verdict">
        <strong>{bracketText(sizeBracket(runs))}</strong>
        {count > 0 && ' '}
        {count > 0 &&
          (names
            ? lessonPanelText.hitsOf({ hits: hit, count, names })
            : lessonPanelText.hits({ hits: hit, count }))}
      </p>
      <SizeStrip min={question.min} max={question.max} guesses={guesses} runs={runs} />
      <p className="lesson-note">{lessonPanelText.dots}</p>
    </>
  );
}
