import type { Coded, NoValues } from '../run/coded';

/** Why a network could not be looked into. */
export interface AnalysisProblems {
  /** Weights have grown beyond numbers. */
  'not-finite': { readonly step: number };
  /** The worker's program did not come, or the worker died. */
  'worker-stopped': { readonly cause: string | undefined };
  /** No answer for so many milliseconds. */
  'too-slow': { readonly ms: number };
  /** A mistake of ours. */
  'analysis-failed': { readonly cause: string };
  /** The page has ended the worker. */
  closed: NoValues;
}
export type AnalysisProblem = Coded<AnalysisProblems>;
