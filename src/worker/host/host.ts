import type { RunConfig } from '../../run/config/runConfig';
import type { CheckResult } from '../../run/events/checkResult';
import type { EngineRates } from '../../run/events/engineInfo';
import type { RunError } from '../../run/events/runError';
import type { Snapshot } from '../../run/events/snapshot';
import type { SweepEvent } from '../../run/events/sweepEvent';
import type { Pull, TrainEvent } from '../../run/events/trainEvent';
import type { Profile, ProfileStage } from '../../run/profile/profile';
import type { Result } from '../../run/result';
import type { SweepCell } from '../../run/sweep/sweepPlan';
import type { Protocol } from '../../run/sweep/sweepRow';
import type { Machine } from '../protocol';

/** A run as the host drives it; engine/train makes one. */
export type Training = AsyncGenerator<TrainEvent, void, Pull | undefined>;

/** What the worker's side of the protocol is made of; tests pass in their own. */
export interface Host {
  readonly machine: () => Promise<Machine>;
  readonly train: (
    configs: readonly RunConfig[],
    signal: { readonly aborted: boolean },
    starts?: readonly Snapshot[],
  ) => Training;
  readonly sweep: (
    protocol: Protocol,
    cells: readonly SweepCell[],
  ) => AsyncGenerator<SweepEvent, void, void>;
  /** Replays one reference file on every engine of this machine. */
  readonly check: (file: unknown) => AsyncIterable<CheckResult>;
  /** Measures where the time of a step goes; rejects only where what measures it cannot be loaded. */
  readonly profile: (
    config: RunConfig,
    onStage: (stage: ProfileStage) => void,
  ) => Promise<Result<Profile, RunError>>;
  /** How fast the engines of this machine would train it. */
  readonly rates: (config: RunConfig) => Promise<EngineRates>;
  /** Milliseconds. */
  readonly now: () => number;
  /** Resolves in a later turn of the event loop, so that messages get in between. */
  readonly turn: () => Promise<void>;
  /** Resolves after `ms`, or when `wake` does. */
  readonly sleep: (ms: number, wake: Promise<void>) => Promise<void>;
}
