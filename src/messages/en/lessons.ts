import { defineMessages, type MessageParams } from '../locale';

/** What the list of lessons says; some of it the teacher’s page and the panel say too. */
export const lessonsText = defineMessages('lessons', {
  lesson: ({ number }: MessageParams<'number'>) => `Lesson ${number}`,
  minutes: ({ minutes }: MessageParams<'minutes'>) => `${minutes} minutes`,
  about:
    'Each sets the lab up, asks what you expect, and lets you see. All runs are real, and take seconds.',
  forTeachers: 'For teachers',
});

/** What the panel says around the texts of a lesson. */
export const lessonPanelText = defineMessages('lessonPanel', {
  none: 'There is no such lesson',
  mustBe: ({ names, asked }: MessageParams<'names' | 'asked'>) =>
    `Lesson (lesson) must be one of ${names}, not “${asked}”.`,
  fold: 'The text of the lesson',
  closeLesson: 'Close the lesson',

  stepList: 'Steps of the lesson',
  steps: {
    setUp: 'Set up',
    predict: 'Predict',
    observe: 'Observe',
    compare: 'Compare',
    explain: 'Explain',
    vary: 'Vary',
  },
  stepIs: ({ number, step }: MessageParams<'number' | 'step'>) => `${number}, ${step}`,
  place: ({ number, all }: MessageParams<'number' | 'all'>) => `${number} of ${all}`,
  allCharts: 'All charts',
  back: 'Back',
  next: 'Next',
  skip: 'Skip',
  setItUp: 'Set it up',

  // Predict
  draw: 'Draw it on the Accuracy chart with a mouse or a finger, or set its points here. The line from point to point is your prediction.',
  atStepOfLine: ({ step }: MessageParams<'step'>) => `step ${step}`,
  nameIfYouLike: 'Name, if you like',
  add: 'Add',
  sizeMustBe: ({ min, max, asked }: MessageParams<'min' | 'max' | 'asked'>) =>
    `Training examples must be a whole number from ${min} to ${max}, not “${asked}”.`,
  predictions: 'Predictions',
  guess: ({ name, size }: MessageParams<'name' | 'size'>) => `${name}: ${size}`,
  remove: ({ name, size }: MessageParams<'name' | 'size'>) => `Remove ${name} ${size}`,

  // Observe
  run: ({ count }: MessageParams<'count'>) => (count === 1 ? 'Run it' : `Run all ${count}`),
  runAgain: ({ count }: MessageParams<'count'>) =>
    count === 1 ? 'Run it again' : `Run all ${count} again`,
  ended: ({ count }: MessageParams<'count'>) =>
    count === 1 ? 'The run has ended.' : 'All runs have ended.',
  endedAt: ({ step, accuracy }: MessageParams<'step' | 'accuracy'>) =>
    `ended at step ${step}, test accuracy ${accuracy}`,
  notYet: 'not yet',
  starting: 'starting',
  notCounted: 'not counted: something else was set on the way',
  notCountedFor: ({ settings }: MessageParams<'settings'>) =>
    `not counted: something else was set on the way (${settings})`,
  failed: 'it failed; the page says why',
  /** How far it is, with what follows in a list. */
  at: ({ step, end }: MessageParams<'step' | 'end'>) => `step ${step} of ${end}`,
  accuracyIs: ({ accuracy }: MessageParams<'accuracy'>) => `test accuracy ${accuracy}`,
  paused: 'paused',

  // Compare
  nothingYet: 'There is nothing to compare yet: go back to Observe, and let the runs end.',
  noPrediction: 'You made no prediction this time. This is what happened:',
  asPredicted: 'As you predicted.',
  notAsPredicted: 'Not as you predicted.',
  /** `{option}` is what was chosen. */
  youSaid: 'You said: “{option}”.',
  isClose: 'Close.',
  notFarOff: 'Not far off.',
  farOff: 'Quite another line.',
  /** `yours` and `ofRun` say when a line is at one half. */
  linesApart: ({ points, yours, ofRun }: MessageParams<'points' | 'yours' | 'ofRun'>) =>
    `Along the axis of steps, your line and the run’s are ${points} percentage ${points === 1 ? 'point' : 'points'} apart on average. Yours reaches one half ${yours}, the run’s ${ofRun}. Both are on the Accuracy chart.`,
  never: 'never',
  atStep: ({ step }: MessageParams<'step'>) => `at step ${step}`,
  passedBetween: ({ above, upTo }: MessageParams<'above' | 'upTo'>) =>
    `The test accuracy at the end passed one half between ${above} and ${upTo} training examples.`,
  passedByFewest: ({ upTo }: MessageParams<'upTo'>) =>
    `The test accuracy at the end passed one half at or below ${upTo} training examples, the fewest that were tried.`,
  passedByMost: ({ above }: MessageParams<'above'>) =>
    `The test accuracy at the end passed one half above ${above} training examples, the most that were tried.`,
  hits: ({ hits, count }: MessageParams<'hits' | 'count'>) =>
    `${hits} of ${count} predictions lie there.`,
  hitsOf: ({ hits, count, names }: MessageParams<'hits' | 'count' | 'names'>) =>
    `${hits} of ${count} predictions lie there (${names}).`,
  dots: 'Dots are predictions. Diamonds are runs: the higher, the higher the test accuracy at the end.',
  predictionsAre: ({ sizes }: MessageParams<'sizes'>) => `Predictions: ${sizes}.`,
  predictionsNone: 'Predictions: none.',
  accuraciesBySize: ({ accuracies }: MessageParams<'accuracies'>) =>
    `Test accuracy at the end, by training examples: ${accuracies}.`,
  accuracyAt: ({ size, accuracy }: MessageParams<'size' | 'accuracy'>) => `${size}: ${accuracy}`,
  table: 'What was measured',
  tableCaption:
    'Test accuracy and weight norm at the end, and the steps at which a run memorised and reached a test accuracy of 95 %.',
  tableRun: 'run',
  columns: {
    testAccuracy: 'test at end',
    memorisedAt: 'memorised',
    grokkedAt: 'test 95 %',
    weightNorm: 'norm at end',
  },

  // Explain
  otherWay:
    'Your runs went another way than the ten of each that this text is about. Try another seed.',
  notEnded:
    'The runs of this lesson have not ended. What follows is about what ten runs of each did.',

  // Vary
  pressOne: 'Predict, then press one. The run before stays on the charts.',
  allYours: 'All other settings are yours too.',
});

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
