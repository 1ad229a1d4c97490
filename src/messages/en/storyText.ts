import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** What the run on the page is doing and has done, in sentences that follow one another. */
export const runStatusText = defineMessages('runStatus', {
  connecting: 'Getting ready …',
  ready: 'Ready. Press Run to train the network.',
  fromFile: 'From a file.',
  starting: 'Setting up the network …',
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
    `Semi-grokked: test accuracy rests at ${test} since step ${since}.`,
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
    `This run was broken off at step ${step}, as ${why}; it goes on from there.`,
  brokenOffBefore: ({ step, why, from }: MessageParams<'step' | 'why' | 'from'>) =>
    `This run was broken off at step ${step}, as ${why}; it goes on from its checkpoint at step ${from}, and does again what came after that.`,
  left: ({ step }: MessageParams<'step'>) =>
    `This run was left at step ${step}, and goes on from there.`,
  leftBefore: ({ step, from }: MessageParams<'step' | 'from'>) =>
    `This run was left at step ${step}; it goes on from its checkpoint at step ${from}.`,
  setAgain: 'What was changed after that is to be set again.',
});
