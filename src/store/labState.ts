import type { StoreApi } from 'zustand/vanilla';
import type { FieldPath } from '../run/config/fields';
import type { RunConfig } from '../run/config/runConfig';
import type { EngineRates } from '../run/events/engineInfo';
import type { RunError, RunProblem } from '../run/events/runError';
import type { RunInfo } from '../run/events/trainEvent';
import { type Phase, UNTRAINED } from '../run/phase/phase';
import type { Profile, ProfileStage } from '../run/profile/profile';
import type { CheckResult, Machine } from '../worker/protocol';
import type { ForeignRun } from './foreign/foreignRun';
import type { Notice, OpeningNotice } from './notices';
import type { Mark, MeasuredRun, RunEngine, RunOrigin } from './runs/runStory';
import type { UrlRequest } from './url/urlCodec';

/** What the lab is doing. `stepping` is a counted number of steps, `pausing` the wait for the last one in flight. */
export type LabStatus =
  | 'connecting'
  | 'idle'
  | 'starting'
  | 'running'
  | 'stepping'
  | 'pausing'
  | 'paused'
  | 'finished'
  | 'failed';

/** A run that stays on the charts after another has taken its place. */
export interface ComparedRun extends MeasuredRun {
  readonly id: number;
  /** Its colour on the charts: one of `--run-1`, `--run-2` … */
  readonly colorIndex: number;
  readonly phase: Phase;
  readonly isShown: boolean;
  /** Steps from which a branch can go on, ascending. */
  readonly snapshotSteps: readonly number[];
}

/** Curves of another program on the charts. */
export interface ForeignCurves extends ForeignRun {
  /** None of the compared runs has it. */
  readonly id: number;
  readonly colorIndex: number;
  readonly isShown: boolean;
}

/** How far "Check this device" is. */
export interface DeviceCheck {
  readonly status: 'none' | 'running' | 'done' | 'failed';
  readonly results: readonly CheckResult[];
  /** Why it failed. */
  readonly error?: RunProblem;
}

/** How far the measurement of a step's time is, and which settings it is of. */
export type Profiling =
  | { readonly status: 'none' }
  | { readonly status: 'running'; readonly config: RunConfig; readonly stage: ProfileStage }
  | { readonly status: 'done'; readonly config: RunConfig; readonly profile: Profile }
  | { readonly status: 'failed'; readonly config: RunConfig; readonly error: RunProblem };

/** What is measured of this device; a run that is to go on waits for it, and a sweep too. */
export type Measurement = 'check' | 'profile';

/** The measurement that is under way, or waits for the run to pause. */
export const measurementOf = ({
  check,
  profiling,
}: Pick<LabState, 'check' | 'profiling'>): Measurement | undefined =>
  check.status === 'running' ? 'check' : profiling.status === 'running' ? 'profile' : undefined;

/** Everything the page shows, measurements aside: those are columns beside it. */
export interface LabState {
  readonly status: LabStatus;
  /** What the controls say. */
  readonly config: RunConfig;
  /** What the run on the charts goes by, live changes included; absent: there is no run. */
  readonly runConfig: RunConfig | undefined;
  /** What that run began with; of a branch, where it left the run before. */
  readonly began: RunConfig | undefined;
  /** The step at which it left the run that it is a branch of. */
  readonly branchedAt: number | undefined;
  /** It was read from a file, and no worker can go on with it. */
  readonly opened:
    | { readonly origin: RunOrigin; readonly engine: RunEngine | undefined }
    | undefined;
  /** Steps from which a branch of it can go on, ascending. */
  readonly snapshotSteps: readonly number[];
  /** It stays on the charts when another takes its place. */
  readonly willCompare: boolean;
  /** The runs that did, oldest first. */
  readonly compared: readonly ComparedRun[];
  /** What other programs have measured, and was brought to compare. */
  readonly foreign: readonly ForeignCurves[];
  /** Settings that differ from that run and wait for a restart. */
  readonly pendingRestart: readonly FieldPath[];
  readonly notices: readonly Notice[];
  /** Why the lab opened with a small problem, or that a saved or failed run goes on. */
  readonly opening: OpeningNotice | undefined;
  readonly machine: Machine | undefined;
  /** How fast the engines train the settings of the controls once these stayed the same; absent before they were timed. */
  readonly rates: EngineRates | undefined;
  readonly info: RunInfo | undefined;
  readonly step: number;
  readonly stepsPerSecond: number;
  readonly phase: Phase;
  readonly marks: readonly Mark[];
  readonly error: RunError | undefined;
  /** The step of the latest checkpoint of the run that failed so; absent: it has none. */
  readonly checkpointStep: number | undefined;
  readonly metricsVersion: number;
  readonly check: DeviceCheck;
  readonly profiling: Profiling;
}

/** The part of the state that a fresh run begins with. */
export const NO_RUN = {
  runConfig: undefined,
  began: undefined,
  branchedAt: undefined,
  opened: undefined,
  snapshotSteps: [],
  willCompare: false,
  pendingRestart: [],
  info: undefined,
  step: 0,
  stepsPerSecond: 0,
  phase: UNTRAINED,
  marks: [],
  error: undefined,
  checkpointStep: undefined,
} as const satisfies Partial<LabState>;

/** The state of a page that has just been opened, before its worker has reported anything. */
export const initialLabState = ({ config, problems }: UrlRequest): LabState => ({
  status: 'connecting',
  config,
  notices: problems,
  opening: undefined,
  machine: undefined,
  rates: undefined,
  metricsVersion: 0,
  compared: [],
  foreign: [],
  check: { status: 'none', results: [] },
  profiling: { status: 'none' },
  ...NO_RUN,
});

/** Puts notices on the page in place of those about the same fields, and takes those about `replaced` away. */
export function notify(
  { getState: get, setState: set }: StoreApi<LabState>,
  added: readonly Notice[],
  replaced: readonly string[] = [],
): void {
  const gone = new Set([...replaced, ...added.map(({ field }) => field)]);
  set({ notices: [...get().notices.filter(({ field }) => !gone.has(field)), ...added] });
}
