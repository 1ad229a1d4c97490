import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** What is wrong with the axes of a sweep. */
export const sweepGridsText = defineMessages('sweepGrids', {
  notAnAxis: ({ asked, names }: MessageParams<'asked' | 'names'>) =>
    `A sweep cannot vary ${asked}; it can vary ${names}.`,
  /** `wrong` comes from below. */
  axis: ({ setting, path, wrong }: MessageParams<'setting' | 'path' | 'wrong'>) =>
    `${setting} (${path}) ${wrong}.`,
  wants: ({ asked }: MessageParams<'asked'>) =>
    `wants a list such as 0.3,1,3 or a range such as 200:1700:12log or 0.5:2:4lin, not ${asked}`,
  notFromZero: ({ from }: MessageParams<'from'>) =>
    `can be spread by ratios only from above 0, not from ${from}`,
  tooMany: ({ most, count }: MessageParams<'most' | 'count'>) =>
    `may have up to ${most} values, not ${count}`,
  wholeNumbers: ({ min, max, wrong }: MessageParams<'min' | 'max' | 'wrong'>) =>
    `must have whole numbers from ${min} to ${max}, not ${wrong}`,
  numbers: ({ min, max, wrong }: MessageParams<'min' | 'max' | 'wrong'>) =>
    `must have numbers from ${min} to ${max}, not ${wrong}`,
  /** Why a plan has no runs. */
  noValues: ({ path }: MessageParams<'path'>) => `The sweep has no values of ${path}.`,
  noSeeds: 'A sweep needs at least one seed.',
  twice: ({ path }: MessageParams<'path'>) => `The sweep varies ${path} twice.`,
  tooManyRuns: ({ most, count }: MessageParams<'most' | 'count'>) =>
    `A sweep may have up to ${most} runs, not ${count}.`,
  tooManyPairs: ({ pairs, asked }: MessageParams<'pairs' | 'asked'>) =>
    `Training examples (task.trainExamples) must be from 1 to ${pairs}, all the pairs there are, not ${asked}.`,
  noCutStep:
    'Cut at step (cut.step) must say for how many steps a network trains on all pairs before the cut, as without weight decay nothing else does.',
  /** Why rows do not belong to it. */
  otherProtocol: ({ protocol, known }: MessageParams<'protocol' | 'known'>) =>
    `its protocol is ${protocol}, not ${known}`,
  otherSetting: ({
    setting,
    path,
    value,
    known,
  }: MessageParams<'setting' | 'path' | 'value' | 'known'>) =>
    `its ${setting} (${path}) is ${value}, not ${known}`,
});
