import { lessonsText, teacherText } from '../../messages/en/lessons';
import { fieldLabel } from '../../messages/wording/settings';
import { usePageUrl } from '../app/pageUrl';
import { FormattedMessage } from '../language/FormattedMessage';
import type { NamedLesson } from './lessons';
import { Prose } from './text/Prose';
import { useLessons } from './useLessons';
import '../styles/lessons.css';
import '../styles/lessonParts.css';
import '../styles/teacher.css';

function LessonNotes({ lesson }: { readonly lesson: NamedLesson }) {
  const { key, number, title, learn, question, teacher, lang } = lesson;
  const address = usePageUrl();
  const name = lessonsText.lesson({ number });
  const options = lesson.outcomes.flatMap(({ option }) => option ?? []);
  return (
    <article aria-label={name}>
      <h2>
        <small>
          {teacherText.lessonTakes({ lesson: name, minutes: lessonsText.minutes(lesson) })}
        </small>{' '}
        <span lang={lang}>{title}</span>
      </h2>
      <p lang={lang}>{learn}</p>
      <dl>
        <dt>{teacherText.preparation}</dt>
        <dd lang={lang}>
          <Prose text={teacher.preparation} />
        </dd>
        <dt>{teacherText.prediction}</dt>
        <dd lang={lang}>
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
        <dt>{teacherText.expect}</dt>
        <dd lang={lang}>
          <Prose text={teacher.expect} />
        </dd>
        <dt>{teacherText.questions}</dt>
        <dd lang={lang}>
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
        <dt>{teacherText.misconceptions}</dt>
        <dd lang={lang}>
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
          {teacherText.open({ number })}
        </button>
      </p>
    </article>
  );
}

/** All lessons as a teacher needs them: time, preparation, questions with expected answers. Made to be printed. */
export function TeacherView() {
  const lessons = useLessons();
  const total = lessons.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <div className="teacher">
      <h2>{lessonsText.forTeachers}</h2>
      <p>{teacherText.story({ lessons: lessons.length, minutes: total })}</p>
      <p>
        <FormattedMessage text={teacherText.advice} parts={{ seed: <b>{fieldLabel('seed')}</b> }} />
      </p>
      <p className="not-printed">
        <button type="button" onClick={() => window.print()}>
          {teacherText.print}
        </button>
      </p>
      {lessons.map((lesson) => (
        <LessonNotes key={lesson.key} lesson={lesson} />
      ))}
    </div>
  );
}
