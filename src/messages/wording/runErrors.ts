import type { EngineName } from '../../run/config/runConfig';
import type { MemoryNeeded } from '../../run/events/memoryNeeded';
import type { RunErrors, RunProblem } from '../../run/events/runError';
import { enginesText, trainingText } from '../en/engines';
import { pageText } from '../en/page';
import { problemsText, workerText } from '../en/problems';
import { bytesText, memoryText } from '../format/bytes';
import { groupedNumber, plainNumber } from '../format/numbers';
import { codedText, type TextsOf } from './codedText';
import { settingProblemText } from './settingProblems';
import { choiceLabel, fieldLabel } from './settings';

/** An engine's name in a sentence. */
export const engineNameText = (name: EngineName): string => choiceLabel('engine', name);

const withAdvice = (refusal: string, members: number) =>
  `${refusal} ${members > 1 ? enginesText.allSmaller : enginesText.oneSmaller}`;

const largestText = (needed: MemoryNeeded) => memoryText(needed, needed.largestBytes);

const RUN_ERRORS: TextsOf<RunErrors> = {
  'invalid-settings': ({ problem }) => settingProblemText(problem),
  'train-examples-out-of-range': ({ max, asked }) =>
    trainingText.noData({
      range: problemsText.wholeNumber({ min: 1, max: groupedNumber(max) }),
      asked: plainNumber(asked),
    }),
  'snapshot-count': (values) => trainingText.snapshotCount(values),
  'snapshot-steps': ({ step, optimizerStep }) =>
    trainingText.snapshotSteps({
      step: plainNumber(step),
      optimizerStep: plainNumber(optimizerStep),
    }),
  'snapshots-apart': () => trainingText.snapshotsApart,
  'snapshot-parameter-missing': ({ name, expected }) =>
    trainingText.snapshotLacks({ name, expected: groupedNumber(expected) }),
  'snapshot-parameter-size': ({ name, found, expected }) =>
    trainingText.snapshotSize({
      name,
      found: groupedNumber(found),
      expected: groupedNumber(expected),
    }),
  'malformed-reference': ({ fault }) => fault,
  'no-kernel-times': () => enginesText.noKernels,

  'webgpu-missing': () => enginesText.noWebgpu,
  'webgpu-withheld': () => enginesText.withheld,
  'no-adapter': () => enginesText.noAdapter,
  'adapter-timeout': () => enginesText.adapterSilent,
  'device-refused': (values) => enginesText.notOpened(values),
  'device-timeout': () => enginesText.notOpened({ cause: enginesText.silent }),
  'device-lost': (values) => enginesText.deviceLost(values).trim(),
  'kernels-refused': (values) => enginesText.refusedKernels(values),
  'no-wasm-simd': () => enginesText.noWasm,
  'kernel-aborted': () => enginesText.kernelStopped,
  'backend-not-started': ({ backend }) => enginesText.noBackend({ name: backend }),
  'tfjs-failed': (values) => enginesText.tfjsFailed(values),
  'engine-failed': (values) => enginesText.failed(values),
  'engine-timeout': ({ engine, seconds }) =>
    enginesText.noAnswer({ engine: engineNameText(engine), seconds }),
  'engines-not-timed': (values) => enginesText.notTimed(values),
  'no-engine-left': () => enginesText.noneLeft,

  'run-too-large': ({ needed, limit, members }) =>
    withAdvice(
      enginesText.tooLarge({ needed: memoryText(needed), limit: bytesText(limit) }),
      members,
    ),
  'buffer-too-large': ({ needed, limit, source, members }) =>
    withAdvice(
      enginesText.pieceTooLarge({
        needed: largestText(needed),
        given: bytesText(limit),
        of: source === 'gpu' ? enginesText.thisGpu : 'WebAssembly',
      }),
      members,
    ),
  'memory-full': () => enginesText.memoryFull,
  'gpu-memory-full': () => enginesText.gpuFull,

  diverged: ({ step }) => trainingText.diverged({ step: groupedNumber(step) }),
  'diverged-at-start': ({ initialScale }) =>
    trainingText.divergedAtStart({
      setting: fieldLabel('model.initScale'),
      scale: plainNumber(initialScale),
    }),

  'no-pool': () => enginesText.noWorkers,
  'pool-worker-not-started': (values) => enginesText.workersNotStarted(values),
  'pool-worker-stopped': ({ cause }) =>
    enginesText.shareLost({ cause: cause || workerText.noReason }),
  'pool-builds-differ': () => enginesText.workersDisagree,

  'worker-not-started': (values) => workerText.notStarted(values),
  'worker-isolated': () => workerText.isolated,
  'worker-silent': () => workerText.silent,
  'worker-stopped': ({ cause }) => (cause ? workerText.stoppedAs({ cause }) : workerText.stopped),
  'worker-closed': () => workerText.closed,
  'worker-failed': (values) => workerText.failed(values),
  busy: () => workerText.busy,

  'part-not-loaded': () => pageText.notLoaded,

  unexpected: (values) => trainingText.bug(values),
};

/** Why a run, a sweep, a check or a profile could not start or go on, as a sentence. */
export const runErrorText = (problem: RunProblem): string =>
  codedText<RunErrors>(RUN_ERRORS, problem);
