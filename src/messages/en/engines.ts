import { defineMessages, type MessageParams } from '../locale';

/** What the engines are called, what they say of themselves, and why they cannot train. */
export const enginesText = defineMessages('engines', {
  onGpu: ({ engine, gpu }: MessageParams<'engine' | 'gpu'>) => `${engine} on ${gpu}`,
  inThreads: ({ engine, threads }: MessageParams<'engine' | 'threads'>) =>
    `${engine} in ${threads} threads`,
  unnamedGpu: 'an unnamed GPU',
  software: ({ gpu }: MessageParams<'gpu'>) => `${gpu} (software)`,

  /** Who gives memory in one piece. */
  thisGpu: 'this GPU',

  /** Why another one trains than was asked for or expected. */
  wasmInstead: 'The processor trains instead, in WebAssembly.',
  tfjsInstead: 'TensorFlow.js trains instead.',
  plainInstead: 'Plain JavaScript trains instead, slowly.',
  allInOneThread: 'All members train in one thread instead.',
  oneThread: 'The run trains in one thread instead.',

  /** How fast they are; `rate` in steps a second. */
  makes: ({ engine, rate }: MessageParams<'engine' | 'rate'>) =>
    `${engine} makes ${rate} steps a second.`,
  fastest: ({ engine, rate }: MessageParams<'engine' | 'rate'>) =>
    `${engine} is fastest, with ${rate} steps a second.`,
  slower: ({ engine, rate }: MessageParams<'engine' | 'rate'>) => `${engine} makes ${rate}.`,
  atMost: ({ engine, rate }: MessageParams<'engine' | 'rate'>) =>
    `${engine} runs on the processor here and makes ${rate} at most.`,
  noAnswer: ({ engine, seconds }: MessageParams<'engine' | 'seconds'>) =>
    `${engine} did not answer within ${seconds} seconds.`,
  notTimed: ({ cause }: MessageParams<'cause'>) => `The engines could not be timed: ${cause}.`,
  failed: ({ cause }: MessageParams<'cause'>) => `An engine failed: ${cause}.`,

  noWebgpu: 'This browser does not offer WebGPU.',
  withheld:
    'This page was not opened over https or from this computer, so the browser withholds WebGPU.',
  noAdapter: 'WebGPU is there, but it found no graphics adapter to use.',
  adapterSilent: 'WebGPU is there, but the graphics adapter did not answer in time.',
  notOpened: ({ cause }: MessageParams<'cause'>) =>
    `The graphics adapter refused to open: ${cause}.`,
  silent: 'it does not answer',
  refusedKernels: ({ cause }: MessageParams<'cause'>) => `The GPU refused the kernels. ${cause}`,
  deviceLost: ({ cause }: MessageParams<'cause'>) => `The graphics device was lost. ${cause}`,
  noWasm: 'This browser does not offer WebAssembly with SIMD.',
  kernelStopped: 'A kernel of the WebAssembly engine stopped.',
  noBackend: ({ name }: MessageParams<'name'>) =>
    `TensorFlow.js could not start its ${name} backend.`,
  tfjsFailed: ({ cause }: MessageParams<'cause'>) => `TensorFlow.js failed: ${cause}`,
  noneLeft: 'No engine was left to try.',
  noKernels:
    'TensorFlow.js does not say which kernels it runs. Choose WebGPU or WebAssembly as the engine to see where the time goes.',
  noWorkers: 'There are no further workers here.',
  workersNotStarted: ({ cause }: MessageParams<'cause'>) =>
    `No further workers could be started: ${cause}`,
  shareLost: ({ cause }: MessageParams<'cause'>) =>
    `A worker that trains a share has stopped: ${cause}`,
  workersDisagree: 'The workers do not agree on how to compute.',

  /** Memory; `needed`, `given` and `limit` in words. */
  gpuFull: 'This run does not fit into the memory of the GPU.',
  memoryFull: 'This run does not fit into memory.',
  tooLarge: ({ needed, limit }: MessageParams<'needed' | 'limit'>) =>
    `This run needs ${needed}; the lab takes ${limit} at most.`,
  pieceTooLarge: ({ needed, given, of }: MessageParams<'needed' | 'given' | 'of'>) =>
    `This run needs ${needed} in one piece; ${of} gives ${given} at most.`,
  oneSmaller: 'Fewer training examples, a smaller p or a narrower model need less.',
  allSmaller: 'Fewer members, fewer training examples, a smaller p or a narrower model need less.',
});

/** Why a run cannot begin or go on. */
export const trainingText = defineMessages('training', {
  noData: ({ range, asked }: MessageParams<'range' | 'asked'>) =>
    `Training examples (task.trainExamples) must be ${range}, all the pairs there are, not ${asked}.`,
  diverged: ({ step }: MessageParams<'step'>) =>
    `The loss stopped being a number by step ${step}: the run blew up. A smaller learning rate may help.`,
  divergedAtStart: ({ setting, scale }: MessageParams<'setting' | 'scale'>) =>
    `The loss was no number before the first step: the initial weights are too large to compute with. A smaller “${setting}” (now ${scale}) helps.`,
  bug: ({ cause }: MessageParams<'cause'>) => `Something in the lab itself went wrong: ${cause}`,
  snapshotCount: ({ snapshots, runs }: MessageParams<'snapshots' | 'runs'>) =>
    `There are ${snapshots} snapshots to start ${runs} runs from.`,
  snapshotSteps: ({ step, optimizerStep }: MessageParams<'step' | 'optimizerStep'>) =>
    `A snapshot’s steps must be whole numbers, not ${step} with ${optimizerStep} of the optimiser.`,
  snapshotsApart: 'Runs that train side by side must start from snapshots of the same step.',
  snapshotLacks: ({ name, expected }: MessageParams<'name' | 'expected'>) =>
    `The snapshot is of another model: it has no ${name}, and this one wants ${expected}.`,
  snapshotSize: ({ name, found, expected }: MessageParams<'name' | 'found' | 'expected'>) =>
    `The snapshot is of another model: it has ${found} numbers in ${name}, and this one wants ${expected}.`,
  /** Replays of reference runs. */
  gradientOff: ({ error, allowed }: MessageParams<'error' | 'allowed'>) =>
    `A gradient is off by ${error} of its largest entry (allowed: ${allowed}).`,
  statisticsOff: ({ error, allowed }: MessageParams<'error' | 'allowed'>) =>
    `A logit or a norm is measured with an error of ${error} of its value (allowed: ${allowed}).`,
  updateOff: ({ error, allowed }: MessageParams<'error' | 'allowed'>) =>
    `An update is off by ${error} of its largest entry (allowed: ${allowed}).`,
  trajectoryOff: ({ error, allowed }: MessageParams<'error' | 'allowed'>) =>
    `Along the run, a loss is off the reference’s by ${error} of its value (allowed: ${allowed}).`,
  parted: ({ step, example, unit, share }: MessageParams<'step' | 'example' | 'unit' | 'share'>) =>
    `A run of its own from step ${step}: hidden unit ${unit} is within ${share} of zero on example ${example}, and rounding decides its side.`,
  partedFar: ({
    step,
    example,
    unit,
    share,
  }: MessageParams<'step' | 'example' | 'unit' | 'share'>) =>
    `At step ${step}, hidden unit ${unit} is on the other side of zero than in the reference on example ${example}, by ${share} of its terms: more than rounding explains.`,
  lossOff: ({ error, allowed }: MessageParams<'error' | 'allowed'>) =>
    `A loss is off by ${error} of its value (allowed: ${allowed}).`,
  accuracyOff: ({ error, allowed }: MessageParams<'error' | 'allowed'>) =>
    `An accuracy is off by ${error} examples (allowed: ${allowed}).`,
});
