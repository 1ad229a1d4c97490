import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** What the run is doing, in figures and in a word, and the buttons that make it go. */
export const statusBarText = defineMessages('statusBar', {
  run: 'The run',
  go: 'Run',
  goTitle: 'Train the network',
  pause: 'Pause',
  pauseTitle: 'Stop training; Run goes on from here',
  step: 'Step',
  stepTitle: 'One training step; with Shift, ten',
  reset: 'Reset',
  resetTitle: 'Back to step 0, with the same seed',

  steps: 'Steps',
  stepsPerSecond: 'Steps per second',
  phase: 'Phase',
  engine: 'Engine',
  machine: 'This machine',
  looking: 'looking …',

  words: 'What the words mean',
  wordsAbout: ({ hold }: MessageParams<'hold'>) =>
    `A run is called by the first of these words that is true of it, looking only at what was measured since its data last changed. A word must be true of ${hold} measurements in a row to be said, and counts from the first of them; those marked “At once” need only one.`,
  /** Behind the definition of a word. */
  atOnce: ' (At once.)',
  since: ({ steps }: MessageParams<'steps'>) => ` This run: from step ${steps}.`,
});
