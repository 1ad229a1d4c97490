import { said } from '../said';
import type { Told } from '../told';

/** What is wrong with a setting, where nothing is used instead: as the problems, without their last words. */
export const faultsText = said('faults', {
  /** `allowed` comes from the problems. */
  mustBe: ({ setting, path, allowed, asked }: Told<'setting' | 'path' | 'allowed' | 'asked'>) =>
    `${setting} (${path}) must be ${allowed}, not ${asked}.`,
  preset: ({ names, asked }: Told<'names' | 'asked'>) =>
    `Preset must be one of ${names}, not ${asked}.`,
  unknownSetting: ({ key }: Told<'key'>) => `There is no setting “${key}”.`,
});
