import { said } from '../said';
import type { Told } from '../told';

/** What is wrong with a setting or with several, and what is done about it. */
export const problemsText = said('problems', {
  /** `setting` is its label; `allowed` comes from below. */
  mustBe: ({ setting, path, allowed, asked }: Told<'setting' | 'path' | 'allowed' | 'asked'>) =>
    `${setting} (${path}) must be ${allowed}, not ${asked}.`,
  /** `fault` is a sentence. */
  using: ({ fault, used }: Told<'fault' | 'used'>) => `${fault} Using ${used}.`,
  /** What a person typed. */
  typed: ({ setting, allowed, asked }: Told<'setting' | 'allowed' | 'asked'>) =>
    `${setting} must be ${allowed}, not ${asked}.`,
  stays: ({ value }: Told<'value'>) => `It stays at ${value}.`,
  oneOf: ({ names }: Told<'names'>) => `one of ${names}`,
  wholeNumber: ({ min, max }: Told<'min' | 'max'>) => `a whole number from ${min} to ${max}`,
  number: ({ min, max }: Told<'min' | 'max'>) => `a number from ${min} to ${max}`,
  prime: ({ task, primes }: Told<'task' | 'primes'>) =>
    `prime for ${task} (every divisor needs an inverse); the nearest primes are ${primes}`,
  divisor: ({ width, divisors }: Told<'width' | 'divisors'>) =>
    `a divisor of the model width ${width}: one of ${divisors}`,
  enoughPairs: ({ pairs }: Told<'pairs'>) => `from 1 to ${pairs}, all the pairs there are`,
  preset: ({ names, asked }: Told<'names' | 'asked'>) =>
    `Preset must be one of ${names}, not ${asked}.`,
  noSetting: ({ key }: Told<'key'>) => `There is no setting “${key}”.`,
  unknownSetting: ({ key }: Told<'key'>) => `There is no setting “${key}”; it is ignored.`,
  noRuns: 'An ensemble needs at least one run.',
  mustBeShared: ({ setting, path, others }: Told<'setting' | 'path' | 'others'>) =>
    `${setting} (${path}) must be the same for all runs of an ensemble; they may differ in ${others}.`,
});
