import type { StoreApi } from 'zustand/vanilla';
import type { FieldPath } from '../run/config/fields';
import type { PresetName } from '../run/config/presets';
import type { RunConfig } from '../run/config/runConfig';
import type { Setting, Settings } from '../run/config/settings';
import type { Snapshot } from '../run/events/snapshot';
import type { Client } from '../worker/client';
import type { Report } from '../worker/protocol';
import type { LabClock } from './clock';
import type { IdleState } from './commands/idle';
import type { LiveSender } from './commands/liveSender';
import type { Connection } from './connection/connection';
import type { EngineTiming } from './connection/engineTiming';
import type { OpeningDecision } from './connection/openingPreset';
import type { MetricHistory } from './history/metricHistory';
import type { RunRecord } from './history/runRecord';
import type { LabState } from './labState';
import type { Library } from './persistence/library';
import type { Persistence } from './persistence/persistence';
import type { RunFile } from './persistence/runFile/runFile';
import type { RunRepository } from './persistence/runRepository';
import type { ComparedRuns } from './runs/comparedRuns';
import type { UrlWriter } from './url/urlWriter';

/** What the store is handed; it knows neither a worker nor a window. */
export interface LabDependencies {
  createClient(listener: (report: Report) => void): Client;
  /** The query of the page's address. */
  readonly search: string;
  /** Settings that nobody changes: they stay as the address says. */
  readonly lockedPaths?: readonly FieldPath[];
  replaceUrl(search: string): void;
  readonly clock: LabClock;
  /** Where runs are kept; absent: nowhere. */
  readonly repository?: RunRepository;
}

/** The memory of the page: what is asked for, what runs, what was measured. */
export interface Lab {
  readonly store: StoreApi<LabState>;
  readonly history: MetricHistory;
  /** Goes on where a run can, one that has failed from its latest checkpoint; starts a new one otherwise. */
  run(): void;
  pause(): void;
  /** Exactly so many steps more; resolves when they are done or the run has ended. Calls queue up. */
  step(steps: number): Promise<void>;
  /** Back to step 0 with the settings as they stand. */
  reset(): void;
  /** `reset` and `run` in one: settings that wait for a restart take effect. */
  restart(): void;
  /** Whether the run that goes on stays on the charts once another takes its place. */
  compareRun(wanted: boolean): void;
  /**
   * A new run takes the place of the one that goes on, which is kept: it goes on from the last snapshot up to `step` of a run,
   * the current one or a kept one by its id, with the settings as they stand. Why it cannot is a notice.
   */
  branch(step: number, run?: number): void;
  removeRun(id: number): void;
  showRun(id: number, isShown: boolean): void;
  /**
   * Shows the run of a file (runFile/readRunFile.ts) beside the one that goes on or, where there is none, by itself. Why it
   * cannot is a notice.
   */
  openFile(file: RunFile, fileName: string): void;
  /** Says why a file could not be read. */
  refuseFile(fileName: string, message: string): void;
  /** The latest that is known of a run's weights: the current one's, or a kept one's by its id. */
  latestSnapshot(run?: number): Snapshot | undefined;
  setSetting(path: FieldPath, value: Setting): void;
  /** A preset, with some other settings laid over it. */
  choosePreset(name: PresetName, layer?: Settings): void;
  /** Sets a run from elsewhere up at step 0, in place of what there is; `run` starts it. */
  open(config: RunConfig): void;
  dismissNotice(field: string): void;
  dismissOpening(): void;
  /** The runs that are kept; undefined without a shelf. */
  readonly library: Library | undefined;
  /** The page may go any moment: what is to be kept is written at once. */
  saveNow(): void;
  /** Replays reference files (parsed JSON) on every engine; a run that trains is paused first. */
  checkDevice(files: readonly unknown[]): Promise<void>;
  /** Measures where the time of a step goes, for the settings as they stand; a run that trains is paused first. */
  profile(): Promise<void>;
}

/** What the commands of the lab work on together. */
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
  /** Undefined without a shelf. */
  readonly persistence: Persistence | undefined;
}
