import { defineMessages } from '../said';
import type { MessageParams } from '../told';

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
    `This machine makes about ${speed} training steps a second, so the lab opens with a small problem that groks sooner.`,
  slowAtMost: ({ speed }: MessageParams<'speed'>) =>
    `This machine makes at most ${speed} training steps a second, so the lab opens with a small problem that groks sooner.`,
  oneOrZero: ({ key, asked }: MessageParams<'key' | 'asked'>) =>
    `${key} must be 1 or 0, not ${asked}.`,
});
