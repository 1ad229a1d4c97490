import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** Why a run cannot begin or go on. */
export const trainingText = defineMessages('training', {
  noData: ({ range, asked }: MessageParams<'range' | 'asked'>) =>
    `Training examples (task.trainExamples) must be ${range}, all the pairs there are, not ${asked}.`,
  diverged: ({ step }: MessageParams<'step'>) =>
    `The loss stopped being a number by step ${step}: the run blew up. A smaller learning rate may help.`,
  bug: ({ cause }: MessageParams<'cause'>) => `Something in the lab itself went wrong: ${cause}`,
  snapshotCount: ({ snapshots, runs }: MessageParams<'snapshots' | 'runs'>) =>
    `There are ${snapshots} snapshots to start ${runs} runs from.`,
  snapshotSteps: ({ step, optimizerStep }: MessageParams<'step' | 'optimizerStep'>) =>
    `A snapshot’s steps must be whole numbers, not ${step} with ${optimizerStep} of the optimiser.`,
  snapshotsApart: 'Runs that train side by side must start from snapshots of the same step.',
  snapshotLacks: ({ name, wanted }: MessageParams<'name' | 'wanted'>) =>
    `The snapshot is of another model: it has no ${name}, and this one wants ${wanted}.`,
  snapshotSize: ({ name, found, wanted }: MessageParams<'name' | 'found' | 'wanted'>) =>
    `The snapshot is of another model: it has ${found} numbers in ${name}, and this one wants ${wanted}.`,
  /** Replays of reference runs. */
  gradientOff: ({ error, allowed }: MessageParams<'error' | 'allowed'>) =>
    `The first gradient is off by ${error} of its largest entry (allowed: ${allowed}).`,
  lossOff: ({ error, allowed }: MessageParams<'error' | 'allowed'>) =>
    `A loss is off by ${error} of its value (allowed: ${allowed}).`,
  accuracyOff: ({ error, allowed }: MessageParams<'error' | 'allowed'>) =>
    `An accuracy is off by ${error} examples (allowed: ${allowed}).`,
});
