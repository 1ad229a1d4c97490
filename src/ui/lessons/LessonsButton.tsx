import { lazy, Suspense, useRef, useState } from 'react';
import { lessonsButtonText } from '../../messages/en/lessonsButtonText';
import { DialogButton } from '../DialogButton';

const LessonList = lazy(() =>
  import('./LessonList').then(({ LessonList }) => ({ default: LessonList })),
);

/** The way to the lessons; they are loaded when somebody asks for them. */
export function LessonsButton() {
  const place = useRef<HTMLDivElement>(null);
  const [isAsked, setIsAsked] = useState(false);
  const { lessons, loading } = lessonsButtonText;
  return (
    <DialogButton opener={lessons} press="lessons" title={lessons} onOpen={() => setIsAsked(true)}>
      <div ref={place}>
        <Suspense fallback={<p>{loading}</p>}>
          {isAsked && <LessonList close={() => place.current?.closest('dialog')?.close()} />}
        </Suspense>
      </div>
    </DialogButton>
  );
}
