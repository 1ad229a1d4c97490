import type { OperationName } from '../../tasks/operations';
import type { Coded, NoValues } from '../coded';
import type { FieldPath } from './fields';
import type { Setting } from './settings';

/** Everything that can be wrong with a setting, or with the settings of several runs together. */
export interface SettingProblems {
  'not-a-choice': { readonly choices: readonly string[]; readonly asked: Setting };
  'out-of-range': {
    readonly min: number;
    readonly max: number;
    readonly integer: boolean;
    readonly asked: Setting;
  };
  /** Ascending: the nearest primes on both sides. */
  'not-prime': {
    readonly op: OperationName;
    readonly nearest: readonly number[];
    readonly asked: Setting;
  };
  /** `pairs`: all that the task has. */
  'too-many-examples': { readonly pairs: number; readonly asked: Setting };
  /** Of the model's width. */
  'not-a-divisor': {
    readonly width: number;
    readonly divisors: readonly number[];
    readonly asked: Setting;
  };
  'unknown-preset': { readonly known: readonly string[]; readonly asked: string };
  'unknown-setting': { readonly key: string };
  /** An ensemble of none. */
  'no-runs': NoValues;
  /** Members of an ensemble differ in `path`; they may in `memberPaths`. */
  'must-be-shared': { readonly path: FieldPath; readonly memberPaths: readonly FieldPath[] };
}

/** Something wrong with what was asked for, and what is used instead. */
export type SettingProblem = Coded<SettingProblems> & {
  /** The path of the field, `preset`, or the unknown key. */
  readonly field: string;
  /** Taken in place of what was asked for; absent where nothing is. */
  readonly used?: Setting;
  /** The value that the setting keeps: what a person typed changed nothing. */
  readonly unchanged?: Setting;
};

/** A setting that does not exist. */
export const unknownSettingProblem = (key: string): SettingProblem => ({
  field: key,
  code: 'unknown-setting',
  values: { key },
});
