/** The steps of every lesson, in order. */
export const LESSON_STEP_NAMES = [
  'setUp',
  'predict',
  'observe',
  'compare',
  'explain',
  'vary',
] as const;

export type LessonStep = (typeof LESSON_STEP_NAMES)[number];
export const isLessonStep = (name: string): name is LessonStep =>
  LESSON_STEP_NAMES.some((step) => step === name);

/** The step so many after another; nothing before the first and after the last. */
export const stepBeside = (step: LessonStep, by: 1 | -1): LessonStep | undefined =>
  LESSON_STEP_NAMES[LESSON_STEP_NAMES.indexOf(step) + by];
