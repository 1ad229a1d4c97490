import { lessonPanelText } from '../../../messages/en/lessonPanelText';
import { factText } from '../runFacts';
import { useLesson } from './lessonContext';

const COLUMNS = ['testAccuracy', 'memorisedAt', 'grokkedAt', 'weightNorm'] as const;

/** What all runs of the lesson did. */
export function ResultsTable() {
  const { lesson, results } = useLesson();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it is too wide, the arrow keys scroll it.
    <section className="lesson-table" aria-label={lessonPanelText.table} tabIndex={0}>
      <table>
        <caption>{lessonPanelText.tableSays}</caption>
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
