import { useAddress } from '../addressContext';
import { LESSONS } from './lessons';
import '../styles/lessons.css';

/** All lessons, with what one learns in each and how long it takes. */
export function LessonList({ close }: { close(): void }) {
  const address = useAddress();
  function open(key: string) {
    close();
    address.go('lab');
    address.setLesson({ key, step: 'setUp' });
  }
  return (
    <>
      <ol className="lesson-list">
        {LESSONS.map(({ key, number, title, learn, minutes }) => (
          <li key={key}>
            <button type="button" onClick={() => open(key)}>
              <b>
                {number} {title}
              </b>
              <span>{learn}</span>
              <small>{minutes} minutes</small>
            </button>
          </li>
        ))}
      </ol>
      <p className="lesson-list-foot">
        Each sets the lab up, asks what you expect, and lets you see. All runs are real, and take
        seconds.{' '}
        <button
          type="button"
          className="plain"
          onClick={() => {
            close();
            address.go('teacher');
          }}
        >
          For teachers
        </button>
      </p>
    </>
  );
}
