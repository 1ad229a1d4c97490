import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** What the list of lessons says; some of it the teacher’s page and the panel say too. */
export const lessonsText = defineMessages('lessons', {
  lesson: ({ number }: MessageParams<'number'>) => `Lesson ${number}`,
  minutes: ({ minutes }: MessageParams<'minutes'>) => `${minutes} minutes`,
  about:
    'Each sets the lab up, asks what you expect, and lets you see. All runs are real, and take seconds.',
  forTeachers: 'For teachers',
});
