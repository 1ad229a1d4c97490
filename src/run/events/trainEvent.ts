import type { LiveSettings } from '../config/liveSettings';
import type { MetricsRow } from '../metrics/metrics';
import type { Weights } from '../model/trainingState';
import type { EngineInfo } from './engineInfo';
import type { RunError } from './runError';
import type { Snapshot } from './snapshot';

/** What is known of one member of a list of runs once it is set up. */
export interface MemberInfo {
  readonly trainExamples: number;
  readonly testExamples: number;
  /** Pairs left out of the test set because the network answers them as mirror images of trained ones. */
  readonly mirrorsDropped: number;
}

/** What is known of a list of runs once it is set up. */
export interface RunInfo {
  readonly engine: EngineInfo;
  /** Of each member. */
  readonly parameters: number;
  readonly members: readonly MemberInfo[];
}

/** The measurements of one member at one logging step. */
export interface MemberRow {
  /** Its place in the list of runs, from 0. */
  readonly member: number;
  readonly row: MetricsRow;
}

/** All that one member goes on from. */
export interface MemberSnapshot {
  readonly member: number;
  readonly snapshot: Snapshot;
}

/** What one member has learned up to a step. */
export interface MemberWeights {
  readonly member: number;
  readonly weights: Weights;
}

/** A member that trains no more. */
export interface EndedMember {
  readonly member: number;
  readonly step: number;
  /** It reached its maxSteps, was ended by a pull, or blew up. */
  readonly why: 'finished' | 'stopped' | 'diverged';
  /** Present where it diverged. */
  readonly error?: RunError;
}

/** What a driver requests with the next pull of a training generator. */
export interface Pull {
  /** Steps at most; absent: as many as keep one submission near its time budget. */
  readonly steps?: number;
  /** Measure after these steps even where the schedule would not. */
  readonly measure?: boolean;
  /** New values, in force from the next step on. */
  readonly settings?: LiveSettings;
  /** Active members to take snapshots of, before any further step. */
  readonly snapshot?: readonly number[];
  /** Active members to read the weights of, before any further step: a quarter of what a snapshot has. */
  readonly weights?: readonly number[];
  /** Members to end now, after the snapshots; they are not measured again. Those that have ended do not matter. */
  readonly end?: readonly number[];
}

/** What a training generator yields. */
export type TrainEvent =
  | { readonly type: 'started'; readonly info: RunInfo }
  | { readonly type: 'progress'; readonly step: number }
  | { readonly type: 'metrics'; readonly rows: readonly MemberRow[] }
  /** The data of some have changed: what each trains on from the next step on, ended members as they were. */
  | { readonly type: 'data'; readonly step: number; readonly members: readonly MemberInfo[] }
  | { readonly type: 'snapshots'; readonly taken: readonly MemberSnapshot[] }
  | {
      readonly type: 'weights';
      readonly step: number;
      readonly members: readonly MemberWeights[];
    }
  | { readonly type: 'ended'; readonly members: readonly EndedMember[] }
  | { readonly type: 'finished'; readonly step: number }
  | { readonly type: 'failed'; readonly error: RunError };
