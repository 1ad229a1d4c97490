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

/** The library of runs that are saved in this browser. */
export const libraryText = defineMessages('library', {
  dropped: ({ count }: MessageParams<'count'>) =>
    count === 1
      ? 'The oldest run was dropped from the library to make room. Pin the runs that are to stay.'
      : `The ${count} oldest runs were dropped from the library to make room. Pin the runs that are to stay.`,
  elsewhere: 'It is open in another tab, which goes on writing it. Close it there first.',
  unreadable: ({ count }: MessageParams<'count'>) =>
    count === 1
      ? 'One saved run could not be read and is not shown.'
      : `${count} saved runs could not be read and are not shown.`,
  compared: ({ name }: MessageParams<'name'>) => `“${name}” is on the charts now.`,
  deleted: ({ name }: MessageParams<'name'>) => `“${name}” was deleted.`,
  back: 'It is back.',
});

/** What goes wrong where the browser keeps runs. */
export const storageText = defineMessages('storage', {
  full: 'The browser’s storage is full, so this run is not being kept from here on. What was kept before stays; deleting runs in the Library makes room.',
  newer:
    'A newer version of this page keeps runs in this browser. Reload the page to see and keep runs again; this one keeps none.',
  unavailable: 'This browser does not let the page keep runs: they are gone when it closes.',
  unavailableAs: ({ cause }: MessageParams<'cause'>) =>
    `This browser does not let the page keep runs: they are gone when it closes (${cause}).`,
  noAnswer:
    'This browser’s storage does not answer, so this run may not be kept from here on. The page goes on trying.',
  damaged: 'A saved run cannot be read: what the browser has of it is damaged.',
  framesNotSaved:
    'The browser’s storage has no room left for what this run looks like inside along its steps. The run itself is being kept.',
  framesDamaged: ({ count }: MessageParams<'count'>) =>
    count === 1
      ? 'One of the steps at which this run could be looked into is damaged and was left out. The run itself is whole.'
      : `${count} of the steps at which this run could be looked into are damaged and were left out. The run itself is whole.`,
});
