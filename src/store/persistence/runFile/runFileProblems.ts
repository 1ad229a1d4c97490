import type { Coded, NoValues } from '../../../run/coded';
import type { SettingProblem } from '../../../run/config/problem';
import type { CsvQuoteProblems } from '../../../run/csv/csvTable';
import type { OtherKind } from '../../files/fileKinds';
import type { ForeignProblems } from '../../foreign/foreignRun';

/** What a value of the file has to be. */
export interface ExpectedValues {
  object: NoValues;
  list: NoValues;
  text: { readonly most: number };
  choice: { readonly names: readonly string[] };
  whole: { readonly min: number; readonly max: number };
  boolean: NoValues;
  /** Of a column: a whole number above the one before. */
  'later-step': { readonly most: number };
  /** Of a column: from 0 to 1, or null. */
  share: NoValues;
  /** Of a column: any number, or null. */
  number: NoValues;
  /** Of a column: a number of this range, or null. */
  within: { readonly min: number; readonly max: number };
  /** Of a mark: a step that is not before that of the mark before it. */
  'ascending-step': { readonly after: number };
}
export type ExpectedValue = Coded<ExpectedValues>;

/** Where in the file: keys of objects and indices of lists. */
export type FilePlace = readonly (string | number)[];

/** Faults of one value, and what the value is. */
export interface ValueFaults {
  'wrong-value': { readonly expected: ExpectedValue };
  'too-many-entries': { readonly most: number };
  /** A column of another length than that of the steps. */
  'other-length': { readonly expected: number; readonly found: number };
  'unknown-column': { readonly column: string };
  'wrong-setting': { readonly problem: SettingProblem };
}
export type ValueFault = Coded<ValueFaults>;

/** Why a file cannot be shown, as a run or as the measurements of another program. */
export interface RunFileProblems extends ForeignProblems, CsvQuoteProblems {
  /** The browser could not read it. */
  unreadable: NoValues;
  'too-large': { readonly bytes: number };
  /** Lists and objects are nested deeper than in the file of a run. */
  'too-deep': NoValues;
  'not-json': NoValues;
  /** It holds no runs at all. */
  'other-kind': { readonly kind: OtherKind };
  /** JSON in which there are no measurements; `names`: those of its parts. */
  'other-json': { readonly names: readonly string[] };
  /** Text in which there are none. */
  'other-text': NoValues;
  /** The program that reads files has not come. */
  'reader-not-loaded': NoValues;
  /** Reading it took too long. */
  'too-slow': NoValues;
  'not-a-run': { readonly format: string };
  /** Made by a newer version of the lab. */
  newer: { readonly version: number };
  'wrong-part': { readonly place: FilePlace; readonly found: unknown; readonly fault: ValueFault };
}
export type RunFileProblem = Coded<RunFileProblems>;
