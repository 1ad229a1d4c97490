import { factText } from '../runFacts';
import { useLesson } from './lessonContext';

const COLUMNS = [
  ['testAccuracy', 'test at end'],
  ['memorisedAt', 'memorised'],
  ['grokkedAt', 'test 95 %'],
  ['weightNorm', 'norm at end'],
] as const;

/** What all runs of the lesson did. */
export function ResultsTable() {
  const { lesson, results } = useLesson();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it is too wide, the arrow keys scroll it.
    <section className="lesson-table" aria-label="What was measured" tabIndex={0}>
      <table>
        <caption>
          Test accuracy and weight norm at the end, and the steps at which a run memorised and
          reached a test accuracy of 95 %.
        </caption>
        <thead>
          <tr>
            <th scope="col">run</th>
            {COLUMNS.map(([fact, label]) => (
              <th key={fact} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lesson.runs.map(({ key, label }) => {
            const facts = results[key]?.facts;
            return (
              <tr key={key}>
                <th scope="row">{label}</th>
                {COLUMNS.map(([fact]) => (
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
