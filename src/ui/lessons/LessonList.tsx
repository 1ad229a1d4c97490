import { lessonsText } from '../../messages/en/lessons';
import { usePageUrl } from '../app/pageUrl';
import { useLessons } from './useLessons';
import '../styles/lessons.css';

/** All lessons, with what one learns in each and how long it takes. */
export function LessonList({ close }: { close(): void }) {
  const address = usePageUrl();
  const lessons = useLessons();
  function open(key: string) {
    close();
    address.go('lab');
    address.setLesson({ key, step: 'setUp' });
  }
  return (
    <>
      <ol className="lesson-list">
        {lessons.map(({ key, number, title, learn, minutes, lang }) => (
          <li key={key}>
            <button type="button" onClick={() => open(key)}>
              <b lang={lang}>
                {number} {title}
              </b>
              <span lang={lang}>{learn}</span>
              <small>{lessonsText.minutes({ minutes })}</small>
            </button>
          </li>
        ))}
      </ol>
      <p className="lesson-list-foot">
        {lessonsText.about}{' '}
        <button
          type="button"
          className="plain"
          onClick={() => {
            close();
            address.go('teacher');
          }}
        >
          {lessonsText.forTeachers}
        </button>
      </p>
    </>
  );
}
