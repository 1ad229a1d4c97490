import { lazy, Suspense, useRef, useState } from 'react';
import { dialogButtonsText, pageText } from '../../messages/en/page';
import { useUrlParts } from '../app/pageUrl';
import { DialogButton } from '../dialogs/DialogButton';

const LessonList = lazy(() =>
  import('./LessonList').then(({ LessonList }) => ({ default: LessonList })),
);

/** The way to the lessons; they are loaded when somebody asks for them. */
export function LessonsButton() {
  const place = useRef<HTMLDivElement>(null);
  const [isAsked, setIsAsked] = useState(false);
  return (
    <DialogButton
      opener={dialogButtonsText.lessons}
      shortcut="lessons"
      title={dialogButtonsText.lessons}
      onOpen={() => setIsAsked(true)}
    >
      <div ref={place}>
        <Suspense fallback={<p>{pageText.loading}</p>}>
          {isAsked && <LessonList close={() => place.current?.closest('dialog')?.close()} />}
        </Suspense>
      </div>
    </DialogButton>
  );
}

const LessonPanel = lazy(() =>
  import('./panel/LessonPanel').then(({ LessonPanel }) => ({ default: LessonPanel })),
);

/** The lesson that is open, if any; lessons are loaded with the first. */
export function OpenLesson() {
  const place = useUrlParts(({ lesson }) => lesson);
  return (
    place && (
      <Suspense fallback={<section className="lesson loading">{pageText.loading}</section>}>
        <LessonPanel place={place} />
      </Suspense>
    )
  );
}
