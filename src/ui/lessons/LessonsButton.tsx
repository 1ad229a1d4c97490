import { lazy, Suspense, useRef, useState } from 'react';
import { dialogButtonsText } from '../../messages/en/openersText';
import { pageText } from '../../messages/en/pageText';
import { DialogButton } from '../DialogButton';

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
      press="lessons"
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
