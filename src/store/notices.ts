import type { Coded, NoValues } from '../run/coded';
import type { FieldPath } from '../run/config/fields';
import type { SettingProblem } from '../run/config/problem';
import type { Setting } from '../run/config/settings';
import type { RunError } from '../run/events/runError';
import type { RunFileProblem } from './persistence/runFile/runFileProblems';
import type { StorageProblems } from './persistence/runRepository';

/** What saving runs reports. */
export interface SavingNotices extends StorageProblems {
  /** The oldest runs were removed to make room. */
  dropped: { readonly count: number };
  /** The run on the page is saved without the frames of its inside that are new: the browser gives no more room. */
  'frames-not-saved': NoValues;
  /** So many frames of the run on the page cannot be read from storage. */
  'frames-damaged': { readonly count: number };
}

/** Why a run cannot be added to the charts. */
export interface ComparisonProblems {
  'charts-full': { readonly most: number };
}
export type ComparisonProblem = Coded<ComparisonProblems>;

/** Why a branch cannot leave a run. */
export interface BranchProblems {
  /** A branch has the network and the pairs of its parent. */
  'other-network': {
    readonly differences: readonly {
      readonly path: FieldPath;
      readonly needed: Setting;
      readonly value: Setting;
    }[];
  };
  /** The controls end it at or before the step where it begins. */
  'no-step-left': { readonly step: number; readonly maxSteps: number };
}
export type BranchProblem = Coded<BranchProblems>;

/** What is wrong with the address beside its settings. */
export interface UrlProblems {
  'not-one-or-zero': { readonly key: string; readonly asked: string };
}

/** A file that cannot be shown as a run. */
interface FileNotices {
  'file-refused': { readonly file: string; readonly problem: RunFileProblem };
}

interface RunNotices {
  /** The run has reached `maxSteps`. */
  'at-last-step': NoValues;
}

export type NoticeCodes = FileNotices &
  SavingNotices &
  ComparisonProblems &
  BranchProblems &
  UrlProblems &
  RunNotices;

/** A message that stays until it is dismissed, or until the setting `field` is valid. */
export type Notice = SettingProblem | ({ readonly field: string } & Coded<NoticeCodes>);

/** Why the lab opened with another preset than usual. Speeds are steps a second. */
export interface OpeningReasons {
  'unknown-speed': NoValues;
  slow: { readonly stepsPerSecond: number };
  /** The speed is only known to be no higher. */
  'slow-at-most': { readonly stepsPerSecond: number };
}

/** How the run on the page came to go on: it was at `step`, and goes on from its checkpoint at `from`. */
export interface ResumptionNotices {
  /** Its page was closed. `losesChange`: a setting was changed after the checkpoint. */
  restored: { readonly step: number; readonly from: number; readonly losesChange: boolean };
  /** It failed. */
  recovered: { readonly step: number; readonly from: number; readonly kind: RunError['kind'] };
}

/** What the lab says of how it opened, until that is dismissed. */
export type OpeningNotice = Coded<OpeningReasons & ResumptionNotices>;
