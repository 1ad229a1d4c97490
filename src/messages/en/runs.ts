import { defineMessages, type MessageParams } from '../locale';

/** What runs are called, and what can be done with several. */
export const runsText = defineMessages('runs', {
  /** A setting with its value: the parts of most names. */
  setting: ({ setting, value }: MessageParams<'setting' | 'value'>) => `${setting} ${value}`,
  andMore: ({ some, more }: MessageParams<'some' | 'more'>) => `${some} and ${more} more`,
  first: 'First run',
  same: 'same settings',
  fromStep: ({ step }: MessageParams<'step'>) => `from step ${step}`,
  /** Of a branch: where it left, and what it was changed in. */
  branch: ({ from, settings }: MessageParams<'from' | 'settings'>) => `${from}: ${settings}`,
  thereafter: ({ change, step }: MessageParams<'change' | 'step'>) =>
    `then ${change} at step ${step}`,
  full: ({ most }: MessageParams<'most'>) =>
    `There are ${most} runs on the charts, which is all they hold. Remove one first.`,
  mustBe: ({ setting, was, is }: MessageParams<'setting' | 'was' | 'is'>) =>
    `${setting} must be ${was}, not ${is}`,
  sameNetwork: ({ differences }: MessageParams<'differences'>) =>
    `A branch goes on with the same network and pairs: ${differences}.`,
  needsMore: ({ step, setting, value }: MessageParams<'step' | 'setting' | 'value'>) =>
    `A branch from step ${step} needs a larger “${setting}” than ${value}.`,
  /** The preset to open with; `speed` in steps a second. */
  unknownSpeed:
    'How fast this engine is here is not known, so the lab opens with a small problem that groks sooner.',
  slow: ({ speed }: MessageParams<'speed'>) =>
    `With the preset Quick, this machine would make about ${speed} training steps a second, so the lab opens with a small problem that groks sooner.`,
  slowAtMost: ({ speed }: MessageParams<'speed'>) =>
    `With the preset Quick, this machine would make at most ${speed} training steps a second, so the lab opens with a small problem that groks sooner.`,
  oneOrZero: ({ key, asked }: MessageParams<'key' | 'asked'>) =>
    `${key} must be 1 or 0, not ${asked}.`,
});

/** The list of runs on the charts, and branching from one. */
export const runListText = defineMessages('runList', {
  runs: 'Runs',
  run: 'Run',
  phase: 'Phase',
  accuracyAtEnd: 'Test accuracy at the end',
  /** While one of them still trains. */
  latestAccuracy: 'Latest test accuracy',
  accuracyAt: ({ step }: MessageParams<'step'>) => `Test accuracy at step ${step}`,
  remove: 'Remove',
  removeRun: ({ run }: MessageParams<'run'>) => `Remove ${run}`,
  showRun: ({ run }: MessageParams<'run'>) => `Show ${run}`,
  now: '(now)',
  keep: 'Keep for comparison',
  keepTitle: 'It stays on the charts when another run takes its place',
  branchFrom: 'Branch from',
  /** Before a choice of steps. */
  step: 'step',
  chooseRun: 'Run to branch from',
  chooseStep: 'Step to branch from',
  branchFromStep: ({ step }: MessageParams<'step'>) => `Branch from step ${step}`,
  /** Where a chart was clicked between two snapshots. */
  earlierSnapshot: ({ step, from }: MessageParams<'step' | 'from'>) =>
    `Of step ${step} there is no snapshot; the last before it is of step ${from}.`,
  branch: 'Branch',
  branchTitle:
    'A new run goes on from there with the settings as they stand; this one stays on the charts',
});
