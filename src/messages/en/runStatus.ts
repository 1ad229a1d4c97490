import { defineMessages, type MessageParams } from '../locale';

/** What a run is doing, by the phases’ names in the code, in a word. */
export const phasesText = defineMessages('phases', {
  untrained: 'untrained',
  unstable: 'unstable',
  forgotten: 'forgotten',
  'generalised at once': 'generalised at once',
  grokked: 'grokked',
  memorising: 'memorising',
  'semi-grokked': 'semi-grokked',
  ungrokked: 'ungrokked',
  ungrokking: 'ungrokking',
  slowing: 'slowing',
  grokking: 'grokking',
  plateau: 'plateau',
  memorised: 'memorised',
});

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

  phases: 'What the words mean',
  aboutPhases: ({ hold }: MessageParams<'hold'>) =>
    `A run is called by the first of these words that is true of it, looking only at what was measured since its data last changed. A word must be true of ${hold} measurements in a row to be said, and counts from the first of them; those marked “At once” need only one.`,
  /** Behind the definition of a word. */
  atOnce: ' (At once.)',
  since: ({ steps }: MessageParams<'steps'>) => ` This run: from step ${steps}.`,
});

/** What the run on the page is doing and has done, in sentences that follow one another. */
export const runStatusText = defineMessages('runStatus', {
  connecting: 'Getting ready …',
  ready: 'Ready. Press Run to train the network.',
  fromFile: 'From a file.',
  starting: 'Setting up the network …',
  /** A measurement has the machine: beside a run, both would be slower than they are. */
  waitsFor: {
    profile: 'The run waits until “Performance” has measured, and then goes on by itself.',
    check: 'The run waits until “Check this device” has ended, and then goes on by itself.',
  },
  begun: 'Training has begun.',
  paused: ({ step }: MessageParams<'step'>) => `Paused at step ${step}.`,
  finished: ({ step }: MessageParams<'step'>) => `Finished at step ${step}.`,
  stoppedBefore: ({ step }: MessageParams<'step'>) => `Stopped at step ${step} before it grokked.`,
  stoppedWithout: ({ step }: MessageParams<'step'>) => `Stopped at step ${step} without grokking.`,
  diverged: 'Diverged.',
  divergedAt: ({ step }: MessageParams<'step'>) => `Diverged at step ${step}.`,
  couldNotGoOn: 'The run could not go on.',
  pressRun: 'Press Run to go on.',
  pressRunAgain: 'Press Run to start again.',
  pressRunFrom: ({ step }: MessageParams<'step'>) => `Press Run to go on from step ${step}.`,
  raiseLimit: 'Raise “Stop after” to go on, or press Run to start over.',
  /** Why more steps would not help, and what would. */
  obstacles: {
    symmetricNetwork:
      'More steps cannot help: this network gives (x, y) and (y, x) the same answer, and the task does not. Another embedding or model can learn it.',
    strongDecay: ({ decay }: MessageParams<'decay'>) =>
      `More steps will hardly help: weight decay ${decay} takes from the weights as much as they learn. A smaller one lets it learn.`,
    randomLabels: 'Its labels are random: there is nothing to generalise.',
  },
  atLastStep: 'The run has reached its last step. Raise “Stop after” to step on.',

  untrained: 'Not trained yet: it is guessing.',
  memorising: ({ train, test }: MessageParams<'train' | 'test'>) =>
    `Memorising: train accuracy ${train}, test accuracy ${test}.`,
  memorisingAll: ({ train }: MessageParams<'train'>) => `Memorising: train accuracy ${train}.`,
  noTestSet: 'Every pair is trained on, so none is left to test with.',
  memorised: ({ step }: MessageParams<'step'>) => `Memorised at step ${step}.`,
  grokked: ({ step }: MessageParams<'step'>) => `Grokked at step ${step}.`,
  grokkedAgain: ({ step }: MessageParams<'step'>) => `Grokked again at step ${step}.`,
  testIs: ({ test }: MessageParams<'test'>) => `Test accuracy ${test}.`,
  testStill: ({ test }: MessageParams<'test'>) => `Test accuracy still ${test}.`,
  plateau: ({ test }: MessageParams<'test'>) => `A plateau: test accuracy still ${test}.`,
  grokking: ({ test }: MessageParams<'test'>) =>
    `Grokking: now it generalises, test accuracy ${test}.`,
  semiGrokked: ({ test, since }: MessageParams<'test' | 'since'>) =>
    `Semi-grokked: test accuracy stays at ${test} since step ${since}.`,
  slowing: {
    rising: ({ test }: MessageParams<'test'>) => `Slowing: test accuracy ${test}, still rising.`,
    falling: ({ test }: MessageParams<'test'>) => `Slowing: test accuracy ${test}, still falling.`,
  },
  atOnce: ({ since }: MessageParams<'since'>) =>
    `Generalised at once, by step ${since}: nothing to wait for.`,
  forgotten: ({ test }: MessageParams<'test'>) => `Since then forgotten: test accuracy ${test}.`,
  ungrokking: ({ test }: MessageParams<'test'>) => `Ungrokking: test accuracy down to ${test}.`,
  ungrokked: ({ since, test }: MessageParams<'since' | 'test'>) =>
    `Ungrokked at step ${since}: test accuracy ${test}.`,
  unstable: ({ train, test }: MessageParams<'train' | 'test'>) =>
    `Unstable: train accuracy fell back to ${train}, test accuracy ${test}.`,
  smallerRate: 'A smaller learning rate may help.',
  weightNorm: {
    falling: 'Weight norm falling.',
    rising: 'Weight norm rising.',
    steady: 'Weight norm steady.',
  },

  /** Changes while it trains. */
  cutTo: ({ count }: MessageParams<'count'>) => `cut to ${count} examples`,
  labels: { true: 'true labels', random: 'random labels' },
  fromTo: ({ setting, from, to }: MessageParams<'setting' | 'from' | 'to'>) =>
    `${setting} ${from} → ${to}`,
  afresh: ({ change }: MessageParams<'change'>) => `${change}, optimiser afresh`,
  changedAt: ({ change, step }: MessageParams<'change' | 'step'>) => `${change} at step ${step}.`,
  changedAfresh: ({ change, step }: MessageParams<'change' | 'step'>) =>
    `${change} at step ${step}, the optimiser begun afresh.`,

  /** Why it was broken off, and how it goes on. */
  lost: {
    worker: 'its training worker was lost',
    device: 'its graphics device was lost',
    memory: 'memory ran out',
    other: 'it could not go on',
  },
  brokenOff: ({ step, why }: MessageParams<'step' | 'why'>) =>
    `This run was broken off at step ${step}, as ${why}. It went on from there.`,
  brokenOffBefore: ({ step, why, from }: MessageParams<'step' | 'why' | 'from'>) =>
    `This run was broken off at step ${step}, as ${why}. It went on from its checkpoint at step ${from}; what came after that is done again.`,
  left: ({ step }: MessageParams<'step'>) =>
    `This run was left at step ${step}. Run goes on from there.`,
  leftBefore: ({ step, from }: MessageParams<'step' | 'from'>) =>
    `This run was left at step ${step}. Run goes on from its checkpoint at step ${from}.`,
  setAgain: 'What was changed after that is to be set again.',
});
