import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** The teacher’s page, around the notes of the lessons themselves. */
export const teacherText = defineMessages('teacher', {
  story: ({ lessons, minutes }: MessageParams<'lessons' | 'minutes'>) =>
    `${lessons} lessons, ${minutes} minutes in all. Each stands by itself; together they tell the story of the paper. The minutes include talking; the runs take seconds on a laptop with two cores and no graphics card: Small makes some thousand steps a second there. A slower machine shows the same curves, later.`,
  /** `{seed}` is the name of the setting. */
  advice:
    'Let the class predict before it runs, and let it vary afterwards. The figures below were measured with ten seeds on one machine; another device rounds otherwise, and a run can then come out up to a tenth earlier or later. {seed} in the settings gives each table of a class a run of its own.',
  print: 'Print',
  lessonTakes: ({ lesson, minutes }: MessageParams<'lesson' | 'minutes'>) =>
    `${lesson} · ${minutes}`,
  preparation: 'Preparation',
  prediction: 'Prediction',
  expect: 'What to expect',
  questions: 'Questions',
  misconceptions: 'Misconceptions',
  open: ({ number }: MessageParams<'number'>) => `Open lesson ${number}`,
});
