import { lazy, Suspense } from 'react';
import { pageText } from '../../messages/en/pageText';
import { useUrlParts } from '../addressContext';

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
