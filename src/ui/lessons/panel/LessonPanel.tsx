import { useEffect, useId, useMemo, useState } from 'react';
import { lessonPanelText, lessonsText } from '../../../messages/en/lessons';
import { usePageUrl } from '../../app/pageUrl';
import type { LessonPlace } from '../../app/urlParts';
import { useLab } from '../../lab/labContext';
import { lessonControllerFor } from '../lessonController';
import { useLessons } from '../useLessons';
import { LessonBody } from './LessonBody';
import { LessonContext } from './lessonContext';
import '../../styles/lessons.css';
import '../../styles/lessonParts.css';
import '../../styles/lessonLayout.css';

/** The lesson that the address names, beside the charts of the lab. */
export function LessonPanel({ place }: { readonly place: LessonPlace }) {
  const lab = useLab();
  const address = usePageUrl();
  const id = useId();
  const [isFolded, setIsFolded] = useState(false);
  const controller = lessonControllerFor(lab);
  const lessons = useLessons();
  const lesson = lessons.find(({ key }) => key === place.key);
  const open = useMemo(() => lesson && { lesson, controller }, [lesson, controller]);
  useEffect(() => controller.watch(), [controller]);
  return (
    <section className="lesson" aria-labelledby={id}>
      <div className="lesson-head">
        <h2 id={id}>
          {lesson ? (
            <>
              <small>{lessonsText.lesson({ number: lesson.number })}</small>{' '}
              <span lang={lesson.lang}>{lesson.title}</span>
            </>
          ) : (
            lessonPanelText.none
          )}
        </h2>
        <button
          type="button"
          className="dismiss"
          aria-expanded={!isFolded}
          aria-label={lessonPanelText.fold}
          onClick={() => setIsFolded(!isFolded)}
        >
          {isFolded ? '▸' : '▾'}
        </button>
        <button
          type="button"
          className="dismiss"
          aria-label={lessonPanelText.closeLesson}
          onClick={() => address.setLesson(undefined)}
        >
          ✕
        </button>
      </div>
      {!lesson && (
        <p>
          {lessonPanelText.mustBe({
            names: lessons.map(({ key }) => key).join(', '),
            asked: place.key,
          })}
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
