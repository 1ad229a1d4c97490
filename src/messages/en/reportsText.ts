import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** What this device is put to: where a step’s time goes, and whether it computes the right thing. */
export const reportsText = defineMessages('reports', {
  results: 'Results',

  performanceAbout:
    'A network with these settings is trained for a second or two beside the run, which keeps its place, and each kernel (a small program of the engine) is timed. GFLOP/s are 10⁹ multiplications and additions a second; the peak is what a large matrix product reaches.',
  stages: {
    setup: 'Setting up a network of its own …',
    step: 'Timing whole steps …',
    kernels: 'Timing kernel by kernel …',
    peak: 'Timing a large matrix product …',
  },
  notMeasured: ({ cause }: MessageParams<'cause'>) => `This could not be measured. ${cause}`,
  callsAStep: ({ calls }: MessageParams<'calls'>) => `${calls} calls a step.`,
  kernelColumns: ['Kernel', 'ms per step', 'Share', 'Calls', 'GFLOP/s', 'Of peak'],

  checkAbout:
    'Short reference runs, computed by PyTorch in 64-bit arithmetic, are trained again here on each engine, from the same weights on the same examples. The table shows the worst errors: of the first gradient and the final weights as a share of the largest entry, of the loss relative to its value.',
  fetching: 'Fetching the reference runs …',
  replaying: ({ done }: MessageParams<'done'>) => `Replaying the reference runs … ${done} done.`,
  allPassed: ({ checks }: MessageParams<'checks'>) =>
    `All ${checks} checks passed: this device computes what PyTorch does.`,
  notAllPassed: ({ failed, checks }: MessageParams<'failed' | 'checks'>) =>
    `${failed} of ${checks} checks did not pass.`,
  notFinished: ({ cause }: MessageParams<'cause'>) => `The check could not finish. ${cause}`,
  checkColumns: ['Reference run', 'Engine', 'First gradient', 'Loss', 'Final weights', 'Result'],
  passes: '✓ passes',
  fails: '✗ fails',
  failsAs: ({ why }: MessageParams<'why'>) => `✗ ${why}`,
  notFetched: ({ file }: MessageParams<'file'>) =>
    `The reference file ${file} could not be fetched.`,
  listMalformed: 'The list of reference files is malformed.',
});
