import { useRef, useState } from 'react';
import { dialogButtonsText, pageText } from '../../messages/en/page';
import { useUrlParts } from '../app/pageUrl';
import { DialogButton } from '../dialogs/DialogButton';
import { lazyPart } from '../parts/lazyPart';

const LessonList = lazyPart(() => import('./LessonList').then(({ LessonList }) => LessonList));

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
        {isAsked && <LessonList close={() => place.current?.closest('dialog')?.close()} />}
      </div>
    </DialogButton>
  );
}

const LessonPanel = lazyPart(
  () => import('./panel/LessonPanel').then((made) => made.LessonPanel),
  () => <section className="lesson loading">{pageText.loading}</section>,
);

/** The lesson that is open, if any; lessons are loaded with the first. */
export function OpenLesson() {
  const place = useUrlParts(({ lesson }) => lesson);
  return place && <LessonPanel place={place} />;
}
