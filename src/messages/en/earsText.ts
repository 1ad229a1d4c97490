import { said } from '../said';
import type { Told } from '../told';

/** What is for ears: the run as tones, and what a screen reader is told. */
export const earsText = said('ears', {
  hear: 'Hear the run',
  tones:
    'Two tones for six seconds, along the step axis as the charts show it: train accuracy on the left, test accuracy, a reedier tone, on the right. Low is 0 %, two octaves higher is 100 %.',
  stop: 'Stop',
  stopSound: 'Stop the sound',
  sides: 'train left, test right',
  heard: ({ step }: Told<'step'>) => `Heard up to step ${step}.`,
  nothingToHear: 'There is nothing to hear yet. Press Run first.',
  noSound: ({ cause }: Told<'cause'>) => `This browser makes no sound: ${cause}`,

  /** `values` are the two accuracies below. */
  reading: ({ step, values }: Told<'step' | 'values'>) => `Step ${step}: ${values}.`,
  train: ({ accuracy }: Told<'accuracy'>) => `train accuracy ${accuracy}`,
  test: ({ accuracy }: Told<'accuracy'>) => `test accuracy ${accuracy}`,
  nothing: 'Nothing is measured yet.',

  notHere: 'That is not on this page now.',
  noRun: 'There is no run to keep yet.',
  kept: 'This run is kept for comparison.',
  notKept: 'This run is not kept for comparison.',
});
