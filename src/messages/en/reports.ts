import { defineMessages, type MessageParams } from '../locale';

/** What this device is put to: where a step’s time goes, and whether it computes the right thing. */
export const reportsText = defineMessages('reports', {
  results: 'Results',
  runWaits: 'Run was pressed: the run waits until this has ended, so that the figures are true.',

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
    'Short reference runs, computed by PyTorch in 64-bit arithmetic, are trained again here on each engine, from the same weights on the same examples. At each logged step, the engine’s loss, gradient and next update are compared with a 64-bit computation from its own weights; and its losses with PyTorch’s, up to where a hidden unit passes zero so closely that rounding decides. The table shows the worst errors, as shares of the value or of the largest entry.',
  fetching: 'Fetching the reference runs …',
  replaying: ({ done }: MessageParams<'done'>) => `Replaying the reference runs … ${done} done.`,
  allPassed: ({ checks }: MessageParams<'checks'>) =>
    `All ${checks} checks passed: this device computes what PyTorch does.`,
  notAllPassed: ({ failed, checks }: MessageParams<'failed' | 'checks'>) =>
    `${failed} of ${checks} checks did not pass.`,
  notFinished: ({ cause }: MessageParams<'cause'>) => `The check could not finish. ${cause}`,
  checkColumns: [
    'Reference run',
    'Engine',
    'Loss',
    'Gradient',
    'Update',
    'Along the run',
    'Result',
  ],
  passes: '✓ passes',
  fails: '✗ fails',
  passesAs: ({ note }: MessageParams<'note'>) => `✓ passes. ${note}`,
  failsAs: ({ why }: MessageParams<'why'>) => `✗ ${why}`,
  notFetched: ({ file }: MessageParams<'file'>) =>
    `The reference file ${file} could not be fetched.`,
  listMalformed: 'The list of reference files is malformed.',
});

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

/** What the kernels of both engines do, in plain words, by their names in the code. */
export const kernelsText = defineMessages('kernels', {
  names: {
    // webgpu, mlp
    table: 'embedding times W_in',
    pairHidden: 'hidden layer of each pair',
    logits: 'logits of each pair',
    loss: 'loss and its gradient',
    dPre: 'gradient of the hidden layer',
    slotSum: 'gradients of pairs summed by token',
    dTable: 'gradient of the embedding',
    // webgpu, transformer
    attentionTokens: 'token and position embeddings added',
    query: 'query of “=”',
    keys: 'keys by token',
    values: 'values by token',
    attentionScores: 'attention scores',
    attentionMix: 'attention: values mixed',
    'attention out': 'attention output',
    hidden: 'hidden layer',
    'mlp out': 'output of the hidden layer',
    dFinal: 'gradient of the last stream',
    dHidden: 'gradient of the hidden layer',
    dMiddle: 'gradient of the middle stream',
    dMixed: 'gradient of the mixed values',
    attentionScoreGradient: 'gradient of the attention scores',
    attentionSlotGradient: 'gradients of values and scores by token',
    attentionQueryGradient: 'gradients of keys and query',
    'dX of keys': 'gradient through the keys',
    'dX of values': 'gradient through the values',
    'dX of query': 'gradient through the query',
    'dX of the residual stream': 'gradient through the residual stream',
    tokenGradient: 'gradient of the embeddings',
    // both
    adamw: 'weight update (AdamW)',
    // wasm
    addVector: 'a row added to rows',
    attentionScatter: 'gradient of attention by token',
    clear: 'sums set to zero',
    columnSum: 'rows summed',
    lossGradient: 'loss and its gradient',
    pack: 'weights laid out for products',
    packTransposed: 'weights laid out for products, transposed',
    pairScatter: 'gradients of pairs summed by token',
    pairSum: 'table rows of each pair added',
    product: 'matrix products',
    relu: 'ReLU',
    reluSlope: 'slope of ReLU',
    square: 'x²',
    squareSlope: 'slope of x²',
    weightGradient: 'gradients of weight matrices',
  },
  gradientOf: ({ parameter }: MessageParams<'parameter'>) => `gradient of ${parameter}`,
});
