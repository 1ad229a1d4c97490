import { useEffect, useId, useMemo, useState } from 'react';
import { useAddress } from '../../addressContext';
import type { LessonPlace } from '../../addressParts';
import { useLab } from '../../labContext';
import { lessonBenchOf } from '../lessonBenchOf';
import { LESSONS, lessonOf } from '../lessons';
import { LessonBody } from './LessonBody';
import { LessonContext } from './lessonContext';
import '../../styles/lessons.css';

/** The lesson that the address names, beside the charts of the lab. */
export function LessonPanel({ place }: { readonly place: LessonPlace }) {
  const lab = useLab();
  const address = useAddress();
  const id = useId();
  const [isFolded, setIsFolded] = useState(false);
  const bench = lessonBenchOf(lab);
  const lesson = lessonOf(place.key);
  const open = useMemo(() => lesson && { lesson, bench }, [lesson, bench]);
  useEffect(() => bench.watch(), [bench]);
  return (
    <section className="lesson" aria-labelledby={id}>
      <div className="lesson-head">
        <h2 id={id}>
          {lesson ? (
            <>
              <small>Lesson {lesson.number}</small> {lesson.title}
            </>
          ) : (
            'There is no such lesson'
          )}
        </h2>
        <button
          type="button"
          className="dismiss"
          aria-expanded={!isFolded}
          aria-label="The text of the lesson"
          onClick={() => setIsFolded(!isFolded)}
        >
          {isFolded ? '▸' : '▾'}
        </button>
        <button
          type="button"
          className="dismiss"
          aria-label="Close the lesson"
          onClick={() => address.setLesson(undefined)}
        >
          ✕
        </button>
      </div>
      {!lesson && (
        <p>
          Lesson (lesson) must be one of {LESSONS.map(({ key }) => key).join(', ')}, not “
          {place.key}”.
        </p>
      )}
      {open && !isFolded && (
        <LessonContext value={open}>
          <LessonBody key={open.lesson.key} step={place.step} />
        </LessonContext>
      )}
    </section>
  );
}
