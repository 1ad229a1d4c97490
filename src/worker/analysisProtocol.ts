import type { AnalysisProblem } from '../analysis/analysisProblem';
import type { PairAnswers } from '../analysis/answers/pairAnswers';
import type { FrequencyCircle } from '../analysis/inside/fourier/frequencyCircle';
import type { InsideFrame } from '../analysis/inside/frame';
import type { FrequencyFilter } from '../analysis/inside/logits/frequencyLosses';
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

/** What is to be read of the inside of a network. Absent parts are not read. */
export interface LookQuestion {
  /** The frequency of a circle. */
  readonly circle?: number | undefined;
  /** Hidden units whose activations over all pairs are read. */
  readonly units?: readonly number[];
  /** A pair x · tokens + y whose logits are read. */
  readonly pair?: number | undefined;
  /** All measures with frequencies kept in, or taken out of, the logits. */
  readonly filter?: FrequencyFilter | undefined;
}

/** What was read of the inside of a network. */
export interface LookReading {
  /** The tokens by the embedding in front of the hidden layer (the first token's, where they are two). */
  readonly circle?: FrequencyCircle;
  /** [tokens²] each, pair x · tokens + y. */
  readonly units?: readonly Float32Array[];
  /** Of the pair that was asked for. */
  readonly pairLogits?: { readonly pair: number; readonly logits: Float32Array };
  readonly filtered?: InsideFrame;
}

/** Page to analysis worker. */
export type AnalysisCommand =
  /** A network, in place of any before it. Answered by `answers` or `failed`. */
  | {
      readonly type: 'network';
      readonly ask: number;
      readonly network: Network;
      /** It is to be looked into as well: what that needs of the forward pass is kept. */
      readonly isForInside?: boolean | undefined;
    }
  /** The answers of the present network to one pair of tokens x · tokens + y. Answered by `pair`. */
  | { readonly type: 'pair'; readonly ask: number; readonly pair: number }
  /** All measures of the present network, by frozen key frequencies where there are any. Answered by `inside` or `failed`. */
  | { readonly type: 'inside'; readonly ask: number; readonly key: readonly number[] | undefined }
  /** A closer look into the present network. Answered by `look` or `failed`. */
  | { readonly type: 'look'; readonly ask: number; readonly question: LookQuestion };

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
  | {
      readonly type: 'inside';
      readonly ask: number;
      readonly frame: InsideFrame;
      readonly costMs: number;
    }
  | { readonly type: 'look'; readonly ask: number; readonly reading: LookReading }
  | { readonly type: 'failed'; readonly ask: number; readonly problem: AnalysisProblem };
