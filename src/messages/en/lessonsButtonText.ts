import { said } from '../said';

/** Where lessons are not loaded yet. */
export const lessonsButtonText = said('lessonsButton', {
  lessons: 'Lessons',
  loading: 'Loading …',
});
