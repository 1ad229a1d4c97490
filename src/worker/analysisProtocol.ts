import type { AnalysisProblem } from '../analysis/analysisProblem';
import type { PairAnswers } from '../analysis/answers/pairAnswers';
import type { RunConfig } from '../run/config/runConfig';
import type { Weights } from '../run/model/trainingState';

/*
 * What page and analysis worker say to each other. The worker knows one network at a time, the last it was given, with the
 * logits of all pairs: every question is about these, so that what stands beside each other is of one step.
 */

/** A network to look into: a run's weights at a step, and by which settings it was trained. */
export interface Network {
  readonly step: number;
  readonly config: RunConfig;
  readonly weights: Weights;
}

/** Page to analysis worker. */
export type AnalysisCommand =
  /** A network, in place of any before it. Answered by `answers` or `failed`. */
  | { readonly type: 'network'; readonly ask: number; readonly network: Network }
  /** The answers of the present network to one pair of tokens x · tokens + y. Answered by `pair`. */
  | { readonly type: 'pair'; readonly ask: number; readonly pair: number };

/** Analysis worker to page. */
export type AnalysisReport =
  /** `costMs`: what the worker took for it (buffers are transferred). */
  | {
      readonly type: 'answers';
      readonly ask: number;
      readonly answers: PairAnswers;
      readonly costMs: number;
    }
  /** [tokens], of the network of `step`; absent where there is none, or no such pair. */
  | {
      readonly type: 'pair';
      readonly ask: number;
      readonly step?: number;
      readonly probabilities?: Float32Array;
    }
  | { readonly type: 'failed'; readonly ask: number; readonly problem: AnalysisProblem };
