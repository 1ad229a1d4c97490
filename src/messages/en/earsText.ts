import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** What is for ears: the run as tones, and what a screen reader is told. */
export const sonificationText = defineMessages('sonification', {
  hear: 'Hear the run',
  tones:
    'Two tones for six seconds, along the step axis as the charts show it: train accuracy on the left, test accuracy, a reedier tone, on the right. Low is 0 %, two octaves higher is 100 %.',
  stop: 'Stop',
  stopSound: 'Stop the sound',
  sides: 'train left, test right',
  heard: ({ step }: MessageParams<'step'>) => `Heard up to step ${step}.`,
  nothingToHear: 'There is nothing to hear yet. Press Run first.',
  noSound: ({ cause }: MessageParams<'cause'>) => `This browser makes no sound: ${cause}`,

  /** `values` are the two accuracies below. */
  reading: ({ step, values }: MessageParams<'step' | 'values'>) => `Step ${step}: ${values}.`,
  train: ({ accuracy }: MessageParams<'accuracy'>) => `train accuracy ${accuracy}`,
  test: ({ accuracy }: MessageParams<'accuracy'>) => `test accuracy ${accuracy}`,
  nothing: 'Nothing is measured yet.',

  notHere: 'That is not on this page now.',
  noRun: 'There is no run to keep yet.',
  kept: 'This run is kept for comparison.',
  notKept: 'This run is not kept for comparison.',
});
