import { said } from '../said';
import type { Told } from '../told';

/** What runs are called, and what can be done with several. */
export const runsText = said('runs', {
  /** A setting with its value: the parts of most names. */
  setting: ({ setting, value }: Told<'setting' | 'value'>) => `${setting} ${value}`,
  andMore: ({ some, more }: Told<'some' | 'more'>) => `${some} and ${more} more`,
  first: 'First run',
  same: 'same settings',
  fromStep: ({ step }: Told<'step'>) => `from step ${step}`,
  /** Of a branch: where it left, and what it was changed in. */
  branch: ({ from, settings }: Told<'from' | 'settings'>) => `${from}: ${settings}`,
  thereafter: ({ change, step }: Told<'change' | 'step'>) => `then ${change} at step ${step}`,
  full: ({ most }: Told<'most'>) =>
    `There are ${most} runs on the charts, which is all they hold. Remove one first.`,
  mustBe: ({ setting, was, is }: Told<'setting' | 'was' | 'is'>) =>
    `${setting} must be ${was}, not ${is}`,
  sameNetwork: ({ differences }: Told<'differences'>) =>
    `A branch goes on with the same network and pairs: ${differences}.`,
  needsMore: ({ step, setting, value }: Told<'step' | 'setting' | 'value'>) =>
    `A branch from step ${step} needs a larger “${setting}” than ${value}.`,
  /** The preset to open with; `speed` in steps a second. */
  unknownSpeed:
    'How fast this engine is here is not known, so the lab opens with a small problem that groks sooner.',
  slow: ({ speed }: Told<'speed'>) =>
    `This machine makes about ${speed} training steps a second, so the lab opens with a small problem that groks sooner.`,
  slowAtMost: ({ speed }: Told<'speed'>) =>
    `This machine makes at most ${speed} training steps a second, so the lab opens with a small problem that groks sooner.`,
  oneOrZero: ({ key, asked }: Told<'key' | 'asked'>) => `${key} must be 1 or 0, not ${asked}.`,
});
