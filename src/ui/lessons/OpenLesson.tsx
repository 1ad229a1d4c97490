import { lazy, Suspense } from 'react';
import { useAddressParts } from '../addressContext';

const LessonPanel = lazy(() =>
  import('./panel/LessonPanel').then(({ LessonPanel }) => ({ default: LessonPanel })),
);

/** The lesson that is open, if any; lessons are loaded with the first. */
export function OpenLesson() {
  const place = useAddressParts(({ lesson }) => lesson);
  return (
    place && (
      <Suspense fallback={<section className="lesson loading">Loading …</section>}>
        <LessonPanel place={place} />
      </Suspense>
    )
  );
}
