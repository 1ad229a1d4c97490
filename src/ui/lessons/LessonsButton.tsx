import { lazy, Suspense, useRef, useState } from 'react';
import { DialogButton } from '../DialogButton';

const LessonList = lazy(() =>
  import('./LessonList').then(({ LessonList }) => ({ default: LessonList })),
);

/** The way to the lessons; they are loaded when somebody asks for them. */
export function LessonsButton() {
  const place = useRef<HTMLDivElement>(null);
  const [isAsked, setIsAsked] = useState(false);
  return (
    <DialogButton opener="Lessons" press="lessons" title="Lessons" onOpen={() => setIsAsked(true)}>
      <div ref={place}>
        <Suspense fallback={<p>Loading …</p>}>
          {isAsked && <LessonList close={() => place.current?.closest('dialog')?.close()} />}
        </Suspense>
      </div>
    </DialogButton>
  );
}
