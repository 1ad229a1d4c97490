import type { Coded, NoValues } from '../coded';
import type { FieldPath } from '../config/fields';
import type { SettingProblem } from '../config/problem';
import type { Setting } from '../config/settings';
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
export interface SweepCsvProblems {
  'missing-column': { readonly column: string };
  'wrong-length': { readonly line: number; readonly values: number; readonly columns: number };
  'bad-protocol': {
    readonly line: number;
    readonly found: string;
    readonly known: readonly Protocol[];
  };
  'bad-value': { readonly line: number; readonly column: string; readonly found: string };
  'bad-setting': { readonly line: number; readonly problem: SettingProblem };
}
export type SweepCsvProblem = Coded<SweepCsvProblems>;
