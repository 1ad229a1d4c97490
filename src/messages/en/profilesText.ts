import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** How a profile was measured, and what it says. */
export const profilesText = defineMessages('profiles', {
  how: {
    timestamps:
      'Kernels are timed one by one by the GPU’s own clock, short ones many times in a row',
    repeats:
      'This GPU has no clock to read, so each kernel is run many times in a row and timed from outside',
    clock:
      'One thread trains, and each call of a kernel is timed by the processor’s clock, summed over many steps, less what reading the clock takes; browsers round that clock, so small entries are rough',
  },
  together: ({ share }: MessageParams<'share'>) =>
    `together they take ${share} of a step that is timed as a whole`,
  contradiction:
    'These figures contradict each other: other programs seem to use this machine, so measure again when it is quiet.',
  counting:
    'Operations of matrix products are counted without padding, and the peak is what a large product by the same code reaches here.',
  summary: ({
    engine,
    steps,
    ms,
    gflops,
    share,
    peak,
  }: MessageParams<'engine' | 'steps' | 'ms' | 'gflops' | 'share' | 'peak'>) =>
    `${engine}: ${steps} steps a second (${ms} ms each), ${gflops} GFLOP/s. That is ${share} of the ${peak} GFLOP/s that a large matrix product reaches on this device.`,
});
