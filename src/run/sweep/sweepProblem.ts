import type { Coded, NoValues } from '../coded';
import type { FieldPath } from '../config/fields';
import type { SettingProblem } from '../config/problem';
import type { Setting } from '../config/settings';
import type { CsvQuoteProblems } from '../csv/csvTable';
import type { Protocol } from './sweepRow';

/** What can be wrong with the values of one axis. */
export interface AxisProblems {
  'not-a-list': { readonly asked: string };
  /** Equal ratios need a start above 0. */
  'log-from-zero': { readonly from: number };
  'too-many-values': { readonly count: number; readonly max: number };
  /** `wrong`: the first value that does not fit. */
  'out-of-range': {
    readonly min: number;
    readonly max: number;
    readonly integer: boolean;
    readonly wrong: number;
  };
}
export type AxisProblem = Coded<AxisProblems>;

/** What can be wrong with a sweep. */
export interface SweepProblems {
  /** `names`: the last words of the paths that can vary. */
  'not-an-axis': { readonly asked: string; readonly names: readonly string[] };
  'bad-axis': { readonly path: FieldPath; readonly problem: AxisProblem };
  'no-values': { readonly path: FieldPath };
  'no-seeds': NoValues;
  'repeated-axis': { readonly path: FieldPath };
  'too-many-runs': { readonly count: number; readonly max: number };
  /** `pairs`: all that the task has. */
  'too-many-examples': { readonly pairs: number; readonly asked: number };
  /** Without weight decay nothing says for how long a network trains before its cut. */
  'no-cut-step': NoValues;
}
export type SweepProblem = Coded<SweepProblems> & {
  /** The path of the field, or `grid`. */
  readonly field: string;
};

/** How a row differs from all rows of a grid; `known`: what there is in the grid, without repeats. */
export interface GridDifferences {
  'other-protocol': { readonly found: Protocol; readonly known: Protocol };
  'other-setting': {
    readonly path: FieldPath;
    readonly found: Setting;
    readonly known: readonly Setting[];
  };
}
export type GridDifference = Coded<GridDifferences>;

/** What can be wrong with a sweep's CSV file; lines count from 1. */
export interface SweepCsvProblems extends CsvQuoteProblems {
  'missing-column': { readonly column: string };
  /** `first`, `second`: where it stands, from 1. */
  'repeated-column': { readonly column: string; readonly first: number; readonly second: number };
  'wrong-length': { readonly line: number; readonly values: number; readonly columns: number };
  'bad-protocol': {
    readonly line: number;
    readonly found: string;
    readonly known: readonly Protocol[];
  };
  'bad-value': { readonly line: number; readonly column: string; readonly found: string };
  'bad-setting': { readonly line: number; readonly problem: SettingProblem };
  /** Rows of one grid that differ in how many runs it has; `before`: the line that says `known`. */
  'other-cells': {
    readonly line: number;
    readonly cells: number;
    readonly before: number;
    readonly known: number;
  };
  /** Rows of one grid that differ in what no sweep varies. */
  'other-grid': { readonly line: number; readonly column: string; readonly before: number };
  /** Another row with the same place and other values. */
  'repeated-cell': { readonly line: number; readonly cell: number; readonly before: number };
  /** The same run at another place. */
  'repeated-run': {
    readonly line: number;
    readonly cell: number;
    readonly before: number;
    readonly cellBefore: number;
  };
  /** With this row, its grid has more combinations of values than it has runs. */
  'too-many-values': {
    readonly line: number;
    readonly cells: number;
    readonly combinations: number;
  };
}
export type SweepCsvProblem = Coded<SweepCsvProblems>;

/** What was left out of a sweep's CSV file that is read otherwise; lines and columns count from 1. */
export interface SweepCsvNotes {
  /** The last line breaks off. */
  'cut-off-line': { readonly line: number };
  /** The last line has all its values but no line end, so the last of them may break off. */
  'no-line-end': { readonly line: number; readonly column: string; readonly found: string };
  'unnamed-columns': { readonly columns: readonly number[] };
  'other-columns': { readonly names: readonly string[] };
  /** Rows that say again what others say: `count` of them; the first is in `line`, and repeats that in `before`. */
  'repeated-rows': { readonly count: number; readonly line: number; readonly before: number };
}
export type SweepCsvNote = Coded<SweepCsvNotes>;
