import type { LiveSettings } from '../run/config/liveSettings';
import type { RunConfig } from '../run/config/runConfig';
import type { CheckResult } from '../run/events/checkResult';
import type { EngineRates } from '../run/events/engineInfo';
import type { Port } from '../run/events/port';
import type { RunError, RunProblem } from '../run/events/runError';
import type { Snapshot } from '../run/events/snapshot';
import type { SweepEvent } from '../run/events/sweepEvent';
import type { EndedMember, MemberInfo, RunInfo } from '../run/events/trainEvent';
import type { MetricColumns } from '../run/metrics/metrics';
import type { Weights } from '../run/model/trainingState';
import type { Profile, ProfileStage } from '../run/profile/profile';
import type { SweepCell } from '../run/sweep/sweepPlan';
import type { Protocol } from '../run/sweep/sweepRow';

export type { CheckResult, Port };

/*
 * One worker does one thing at a time, as two would slow each other and spoil each other's times:
 *
 * - `check`, `profile` and `sweep` are refused (kind `busy`) while a run trains, `check` and `profile` also during a sweep.
 *   The client refuses what it knows to be in vain; the worker refuses what the client could not know yet.
 * - A measurement (`check`, `profile`, `rates`) waits for those before it. A run that is started or resumed meanwhile
 *   waits for its end, some seconds: whoever pressed Run gets the run, and the figures are those of an idle machine.
 * - A sweep under way waits while a run trains.
 */

/** Names one run, which may be a list of runs that train side by side; numbered by the client when it starts it. */
export type RunId = number;

/** What this machine offers for training, found once when the worker starts. */
export type Machine =
  /** `software`: WebGPU is there but computes on the processor. `gpu`: the adapter's name, empty where it has none. */
  | { readonly webgpu: 'hardware' | 'software'; readonly gpu: string }
  | { readonly webgpu: 'none'; readonly problem: RunProblem };

/** Page to worker. */
export type Command =
  /** Sets up a run; it waits at its first step for `resume` or `step`. Any earlier run is freed. */
  | {
      readonly type: 'start';
      readonly run: RunId;
      readonly configs: readonly RunConfig[];
      /** Where they go on from, one each; absent: step 0. */
      readonly starts?: readonly Snapshot[];
    }
  | { readonly type: 'resume'; readonly run: RunId }
  | { readonly type: 'pause'; readonly run: RunId }
  /** Exactly so many steps, each measured, then `paused`. */
  | { readonly type: 'step'; readonly run: RunId; readonly steps: number }
  | {
      readonly type: 'set';
      readonly run: RunId;
      readonly settings: LiveSettings;
      /** Steps per second at most; 0 is no limit. */
      readonly speed?: number;
    }
  | { readonly type: 'stop'; readonly run: RunId }
  /** Asks for a snapshot of the next measured step. */
  | { readonly type: 'snapshot'; readonly run: RunId }
  /**
   * Asks for the weights of a run that is alone, as they are after the steps in flight; asked twice before they come, they come
   * once. A run that stands still answers when it goes on: its latest snapshot has the same.
   */
  | { readonly type: 'weights'; readonly run: RunId }
  /** Replays reference files (parsed JSON) on every engine. Answered by `checked` for each, then `checkDone`, or `checkFailed`. */
  | { readonly type: 'check'; readonly check: number; readonly files: readonly unknown[] }
  /** Measures where a step's time goes, on a trainer of its own. Answered by `profiled` or `profileFailed`. */
  | { readonly type: 'profile'; readonly profile: number; readonly config: RunConfig }
  /** How fast would the engines train this? Answered by `rates`, which has none of them where a run or a sweep trains. */
  | { readonly type: 'rates'; readonly ask: number; readonly config: RunConfig }
  /** Trains cells of a sweep until each has converged, in place of any other sweep. */
  | {
      readonly type: 'sweep';
      readonly sweep: number;
      readonly protocol: Protocol;
      readonly cells: readonly SweepCell[];
    }
  | { readonly type: 'sweepPause' | 'sweepResume' | 'sweepStop'; readonly sweep: number }
  /** Answered by `pong` at once. */
  | { readonly type: 'ping' };

/** Worker to page. Events of a run carry its id; the client drops those of runs that are no more. */
export type Report =
  | { readonly type: 'ready'; readonly machine: Machine }
  | { readonly type: 'started'; readonly run: RunId; readonly info: RunInfo }
  | { readonly type: 'resumed'; readonly run: RunId }
  /** Nothing of the run is in flight any more. */
  | { readonly type: 'paused'; readonly run: RunId; readonly step: number }
  /** At most one a frame: where the run is, and the rows measured since the one before (their buffers are transferred). */
  | {
      readonly type: 'progress';
      readonly run: RunId;
      readonly step: number;
      readonly stepsPerSecond: number;
      readonly columns?: MetricColumns;
      /** The member of each row, by its place in `configs`; absent where there is only one. */
      readonly members?: Uint32Array;
    }
  /** Members that have stopped training; `finished` follows when none is left. */
  | { readonly type: 'ended'; readonly run: RunId; readonly members: readonly EndedMember[] }
  /** Live settings took effect: from the step after `step` on. */
  | {
      readonly type: 'changed';
      readonly run: RunId;
      readonly step: number;
      readonly settings: LiveSettings;
    }
  /** Changed settings gave other data, used from the next step on. */
  | {
      readonly type: 'data';
      readonly run: RunId;
      readonly step: number;
      readonly members: readonly MemberInfo[];
    }
  /** Of a run that is alone, log-spaced, whenever it stops, and before its own cut (buffers are transferred). */
  | {
      readonly type: 'snapshot';
      readonly run: RunId;
      readonly snapshot: Snapshot;
      /** Taken only because it was asked for. */
      readonly asked?: true;
    }
  /** As asked for (buffers are transferred). */
  | {
      readonly type: 'weights';
      readonly run: RunId;
      readonly step: number;
      readonly weights: Weights;
    }
  /** Every member has ended. A run that is alone and has reached maxSteps: `set` a larger one and `resume` to go on. */
  | { readonly type: 'finished'; readonly run: RunId; readonly step: number }
  | { readonly type: 'failed'; readonly run: RunId; readonly error: RunError }
  | { readonly type: 'checked'; readonly check: number; readonly result: CheckResult }
  | { readonly type: 'rates'; readonly ask: number; readonly rates: EngineRates }
  | { readonly type: 'checkDone'; readonly check: number }
  | { readonly type: 'checkFailed'; readonly check: number; readonly error: RunError }
  | { readonly type: 'profiling'; readonly profile: number; readonly stage: ProfileStage }
  | { readonly type: 'profiled'; readonly profile: number; readonly result: Profile }
  | { readonly type: 'profileFailed'; readonly profile: number; readonly error: RunError }
  /** What a sweep yields; the progress of a frame comes together. */
  | { readonly type: 'swept'; readonly sweep: number; readonly event: SweepEvent }
  | { readonly type: 'pong' };
