/** The steps of every lesson, in order, with what they are called. */
export const LESSON_STEPS = {
  setUp: 'Set up',
  predict: 'Predict',
  observe: 'Observe',
  compare: 'Compare',
  explain: 'Explain',
  vary: 'Vary',
} as const;

export type LessonStep = keyof typeof LESSON_STEPS;
export const LESSON_STEP_NAMES = Object.keys(LESSON_STEPS) as LessonStep[];
export const isLessonStep = (name: string): name is LessonStep => Object.hasOwn(LESSON_STEPS, name);

/** The step so many after another; nothing before the first and after the last. */
export const stepBeside = (step: LessonStep, by: 1 | -1): LessonStep | undefined =>
  LESSON_STEP_NAMES[LESSON_STEP_NAMES.indexOf(step) + by];
