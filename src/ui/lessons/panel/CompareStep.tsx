import { lessonPanelText } from '../../../messages/en/lessons';
import { groupedNumber } from '../../../messages/format/numbers';
import { FormattedMessage } from '../../language/FormattedMessage';
import { findOutcome } from '../lessonController';
import { curveDistance, type SizeBracket, sizeBracket, stepOfHeight } from '../predictionScoring';
import { factText } from '../runFacts';
import { Prose } from '../text/Prose';
import { useLesson } from './lessonContext';
import { SizeStrip } from './SizeStrip';

const COLUMNS = ['testAccuracy', 'memorisedAt', 'grokkedAt', 'weightNorm'] as const;

/** What all runs of the lesson did. */
function ResultsTable() {
  const { lesson, results } = useLesson();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it is too wide, the arrow keys scroll it.
    <section className="lesson-table" aria-label={lessonPanelText.table} tabIndex={0}>
      <table>
        <caption>{lessonPanelText.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{lessonPanelText.tableRun}</th>
            {COLUMNS.map((fact) => (
              <th key={fact} scope="col">
                {lessonPanelText.columns[fact]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lesson.runs.map(({ key, label }) => {
            const facts = results[key]?.facts;
            return (
              <tr key={key}>
                <th scope="row" lang={lesson.lang}>
                  {label}
                </th>
                {COLUMNS.map((fact) => (
                  <td key={fact}>{facts ? factText(facts, fact) : '–'}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

const HALF_ACCURACY = 0.5;
const stepText = (step: number | undefined) =>
  step === undefined
    ? lessonPanelText.never
    : lessonPanelText.atStep({ step: groupedNumber(step) });

/** How far the drawn line is from the run's; both are on the chart. */
function CurveComparison() {
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

/** Where the test accuracy passed one half. */
function bracketText({ above, upTo }: SizeBracket): string {
  if (above === undefined) return lessonPanelText.passedByFewest({ upTo: upTo ?? '' });
  if (upTo === undefined) return lessonPanelText.passedByMost({ above });
  return lessonPanelText.passedBetween({ above, upTo });
}

/** Everybody's numbers beside where the runs of the lesson turned. */
function SizesComparison() {
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

/** What was chosen, beside what came. */
function ChoiceComparison({ came }: { readonly came: string }) {
  const { lesson, answer } = useLesson();
  if (answer?.kind !== 'choice') return null;
  const option = lesson.outcomes.find(({ key }) => key === answer.outcome)?.option;
  return (
    <p className="lesson-verdict" data-right={answer.outcome === came}>
      <strong>
        {answer.outcome === came ? lessonPanelText.asPredicted : lessonPanelText.notAsPredicted}
      </strong>{' '}
      <FormattedMessage
        text={lessonPanelText.youSaid}
        parts={{ option: <span lang={lesson.lang}>{option}</span> }}
      />
    </p>
  );
}

/** The prediction beside what the runs did. */
export function CompareStep() {
  const { lesson, results, answer, figure } = useLesson();
  const outcome = findOutcome(lesson, results);
  if (!outcome) {
    return <p>{lessonPanelText.nothingYet}</p>;
  }
  return (
    <>
      {answer ? null : <p>{lessonPanelText.noPrediction}</p>}
      {lesson.question.kind === 'choice' && <ChoiceComparison came={outcome.key} />}
      {lesson.question.kind === 'curve' && <CurveComparison />}
      <p lang={lesson.lang}>
        <Prose text={outcome.saw} figure={figure} />
      </p>
      {lesson.question.kind === 'sizes' && <SizesComparison />}
      {lesson.runs.length > 1 && <ResultsTable />}
    </>
  );
}
