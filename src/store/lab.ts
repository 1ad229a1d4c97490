import type { StoreApi } from 'zustand/vanilla';
import type { FieldPath } from '../run/config/fields';
import type { PresetName } from '../run/config/presets';
import type { RunConfig } from '../run/config/runConfig';
import type { Setting, Settings } from '../run/config/settings';
import type { Snapshot } from '../run/events/snapshot';
import type { MetricColumns } from '../run/metrics/metrics';
import type { Phase } from '../run/phase/phase';
import type { Network } from '../worker/analysisProtocol';
import type { Client } from '../worker/client';
import type { Report } from '../worker/protocol';
import type { LabClock } from './clock';
import type { IdleState } from './commands/idle';
import type { LiveSender } from './commands/liveSender';
import type { Connection } from './connection/connection';
import type { EngineTiming } from './connection/engineTiming';
import type { OpeningDecision } from './connection/openingPreset';
import type { ForeignRun } from './foreign/foreignRun';
import type { MetricHistory } from './history/metricHistory';
import type { RunRecord } from './history/runRecord';
import type { RunFrames } from './inside/runFrames';
import type { LabState } from './labState';
import type { Library } from './persistence/library';
import type { Persistence } from './persistence/persistence';
import type { RunFile } from './persistence/runFile/runFile';
import type { RunFileProblem } from './persistence/runFile/runFileProblems';
import type { RunRepository } from './persistence/runRepository';
import type { ComparedRuns } from './runs/comparedRuns';
import type { UrlWriter } from './url/urlWriter';

/** What the page hands to the store, which has no DOM. */
export interface LabDependencies {
  createClient(listener: (report: Report) => void): Client;
  /** The query of the page's address. */
  readonly search: string;
  /** Settings that cannot be changed on the page: they stay as the address sets them. */
  readonly lockedPaths?: readonly FieldPath[];
  replaceUrl(search: string): void;
  readonly clock: LabClock;
  /** Where runs are saved; absent: nowhere. */
  readonly repository?: RunRepository;
}

/** The state of the page and the commands that change it. */
export interface Lab {
  readonly store: StoreApi<LabState>;
  readonly history: MetricHistory;
  /** Of it, the rows that the state is of: what is shown beside each other is of one moment. */
  shownColumns(): MetricColumns;
  /** Resumes the run where it can, a failed one from its latest checkpoint; otherwise starts a new one. */
  run(): void;
  pause(): void;
  /** Exactly `steps` more; resolves when they are done or the run has ended. Calls queue up. */
  step(steps: number): Promise<void>;
  /** Back to step 0 with the settings as they stand. */
  reset(): void;
  /** `reset`, then `run`: settings that wait for a restart take effect. */
  restart(): void;
  /** Whether the current run stays on the charts once another takes its place. */
  compareRun(isCompared: boolean): void;
  /**
   * Starts a run, in place of the current one (which stays on the charts), from the last snapshot up to `step` of a run: the
   * current one, or a compared one by its id. It has the settings as they stand. Why it cannot is a notice.
   */
  branch(step: number, run?: number): void;
  removeRun(id: number): void;
  showRun(id: number, isShown: boolean): void;
  /**
   * Shows the run of a file (persistence/runFile/) beside the current one or, where there is none, by itself. Why it cannot is
   * a notice. `phase`: where it stands, for callers that have read it already.
   */
  openFile(file: RunFile, fileName: string, phase?: Phase): void;
  /** Puts what other programs have measured beside the runs. Why there is no room is a notice. */
  openMetrics(runs: readonly ForeignRun[]): void;
  /** Adds a notice of why a file could not be read. */
  refuseFile(fileName: string, problem: RunFileProblem): void;
  /** The latest snapshot of a run: the current one, or a compared one by its id. */
  latestSnapshot(run?: number): Snapshot | undefined;
  /** The network of the run as it is now (connection/runWeights.ts); undefined where there is none. */
  readWeights(): Promise<Network | undefined>;
  /** The networks of the run that are there, at its snapshots and its frames, steps ascending. */
  networks(): readonly Network[];
  /** What is known of the inside of the run. */
  readonly frames: RunFrames;
  setSetting(path: FieldPath, value: Setting): void;
  /** A preset, with `layer` over its settings. */
  choosePreset(name: PresetName, layer?: Settings): void;
  /** Takes the current run away and sets the controls to `config`; `run` starts it. */
  open(config: RunConfig): void;
  dismissNotice(field: string): void;
  dismissOpening(): void;
  /** The saved runs; undefined without a repository. */
  readonly library: Library | undefined;
  /** The page may be closed: writes what autosave holds at once; all of it where the page `isLeaving`, as nothing can be made up for then. */
  saveNow(isLeaving?: boolean): void;
  /** Replays reference files (parsed JSON) on every engine; a training run is paused first. */
  checkDevice(files: readonly unknown[]): Promise<void>;
  /** Measures where the time of a step goes, for the settings as they stand; a training run is paused first. */
  profile(): Promise<void>;
}

/** What the commands of the lab share. */
export interface LabParts {
  readonly store: StoreApi<LabState>;
  readonly record: RunRecord;
  readonly comparedRuns: ComparedRuns;
  readonly connection: Connection;
  readonly opening: OpeningDecision;
  readonly idle: IdleState;
  readonly live: LiveSender;
  readonly timing: EngineTiming;
  readonly url: UrlWriter;
  /** Undefined without a repository. */
  readonly persistence: Persistence | undefined;
}
