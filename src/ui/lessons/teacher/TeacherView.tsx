import { useAddress } from '../../addressContext';
import { LESSONS, type NamedLesson } from '../lessons';
import { Prose } from '../text/Prose';
import '../../styles/lessons.css';
import '../../styles/teacher.css';

function LessonNotes({ lesson }: { readonly lesson: NamedLesson }) {
  const { key, number, title, learn, minutes, question, teacher } = lesson;
  const address = useAddress();
  const options = lesson.outcomes.flatMap(({ option }) => option ?? []);
  return (
    <article aria-label={`Lesson ${number}`}>
      <h2>
        <small>
          Lesson {number} · {minutes} minutes
        </small>{' '}
        {title}
      </h2>
      <p>{learn}</p>
      <dl>
        <dt>Preparation</dt>
        <dd>
          <Prose text={teacher.preparation} />
        </dd>
        <dt>Prediction</dt>
        <dd>
          <Prose text={question.ask} />
          {question.kind === 'choice' && (
            <ul>
              {options.map((option) => (
                <li key={option}>
                  <Prose text={option} />
                </li>
              ))}
            </ul>
          )}
        </dd>
        <dt>What to expect</dt>
        <dd>
          <Prose text={teacher.expect} />
        </dd>
        <dt>Questions</dt>
        <dd>
          <ol>
            {teacher.questions.map(({ ask, answer }) => (
              <li key={ask}>
                <Prose text={ask} />
                <p className="expected">
                  <Prose text={answer} />
                </p>
              </li>
            ))}
          </ol>
        </dd>
        <dt>Misconceptions</dt>
        <dd>
          <ul>
            {teacher.misconceptions.map((text) => (
              <li key={text}>
                <Prose text={text} />
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      <p className="not-printed">
        <button
          type="button"
          onClick={() => {
            address.go('lab');
            address.setLesson({ key, step: 'setUp' });
          }}
        >
          Open lesson {number}
        </button>
      </p>
    </article>
  );
}

/** All lessons as a teacher needs them: time, preparation, questions with expected answers. Made to be printed. */
export function TeacherView() {
  const total = LESSONS.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <div className="teacher">
      <h2>For teachers</h2>
      <p>
        {LESSONS.length} lessons, {total} minutes in all. Each stands by itself; together they tell
        the story of the paper. The minutes include talking; the runs take seconds on a laptop with
        two cores and no graphics card: Small makes some thousand steps a second there. A slower
        machine shows the same curves, later.
      </p>
      <p>
        Let the class predict before it runs, and let it vary afterwards. The figures below were
        measured with ten seeds on one machine; another device rounds otherwise, and a run can then
        come out up to a tenth earlier or later. <b>Seed</b> in the settings gives each table of a
        class a run of its own.
      </p>
      <p className="not-printed">
        <button type="button" onClick={() => window.print()}>
          Print
        </button>
      </p>
      {LESSONS.map((lesson) => (
        <LessonNotes key={lesson.key} lesson={lesson} />
      ))}
    </div>
  );
}
