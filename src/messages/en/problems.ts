import { defineMessages, type MessageParams } from '../locale';

/** What is wrong with a setting or with several, and what is done about it. */
export const problemsText = defineMessages('problems', {
  /** `setting` is its label; `allowed` comes from below. */
  mustBe: ({
    setting,
    path,
    allowed,
    asked,
  }: MessageParams<'setting' | 'path' | 'allowed' | 'asked'>) =>
    `${setting} (${path}) must be ${allowed}, not ${asked}.`,
  /** `fault` is a sentence. */
  using: ({ fault, used }: MessageParams<'fault' | 'used'>) => `${fault} Using ${used}.`,
  /** What a person typed. */
  typed: ({ setting, allowed, asked }: MessageParams<'setting' | 'allowed' | 'asked'>) =>
    `${setting} must be ${allowed}, not ${asked}.`,
  stays: ({ value }: MessageParams<'value'>) => `It stays at ${value}.`,
  oneOf: ({ names }: MessageParams<'names'>) => `one of ${names}`,
  wholeNumber: ({ min, max }: MessageParams<'min' | 'max'>) =>
    `a whole number from ${min} to ${max}`,
  number: ({ min, max }: MessageParams<'min' | 'max'>) => `a number from ${min} to ${max}`,
  prime: ({ task, primes }: MessageParams<'task' | 'primes'>) =>
    `prime for ${task} (every divisor needs an inverse); the nearest primes are ${primes}`,
  divisor: ({ width, divisors }: MessageParams<'width' | 'divisors'>) =>
    `a divisor of the model width ${width}: one of ${divisors}`,
  enoughPairs: ({ pairs }: MessageParams<'pairs'>) => `from 1 to ${pairs}, all the pairs there are`,
  preset: ({ names, asked }: MessageParams<'names' | 'asked'>) =>
    `Preset must be one of ${names}, not ${asked}.`,
  noSetting: ({ key }: MessageParams<'key'>) => `There is no setting “${key}”.`,
  unknownSetting: ({ key }: MessageParams<'key'>) => `There is no setting “${key}”; it is ignored.`,
  noRuns: 'An ensemble needs at least one run.',
  mustBeShared: ({ setting, path, others }: MessageParams<'setting' | 'path' | 'others'>) =>
    `${setting} (${path}) must be the same for all runs of an ensemble; they may differ in ${others}.`,
});

/** Why there is no training worker any more. */
export const workerText = defineMessages('worker', {
  closed: 'The training worker was closed.',
  busy: 'Something trains at the moment: pause or stop it first.',
  isolated:
    'This frame shuts the lab off from its own site (a sandbox without allow-same-origin), so no training worker can start. Open the lab in a tab of its own.',
  silent: 'The training worker stopped answering.',
  stopped: 'The training worker has stopped.',
  stoppedAs: ({ cause }: MessageParams<'cause'>) => `The training worker has stopped (${cause}).`,
  notStarted: ({ cause }: MessageParams<'cause'>) =>
    `This browser did not let the training worker start: ${cause}`,
  failed: ({ cause }: MessageParams<'cause'>) => `The worker failed: ${cause}`,
  noReason: 'the browser gives no reason.',
});
