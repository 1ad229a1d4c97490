import { said } from '../said';
import type { Told } from '../told';

/** What the list of lessons says; some of it the teacher’s page and the panel say too. */
export const lessonsText = said('lessons', {
  lesson: ({ number }: Told<'number'>) => `Lesson ${number}`,
  minutes: ({ minutes }: Told<'minutes'>) => `${minutes} minutes`,
  about:
    'Each sets the lab up, asks what you expect, and lets you see. All runs are real, and take seconds.',
  forTeachers: 'For teachers',
});
