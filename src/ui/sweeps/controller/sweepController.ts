import type { StoreApi } from 'zustand/vanilla';
import type { EngineInfo } from '../../../run/events/engineInfo';
import type { RunError } from '../../../run/events/runError';
import type { Result } from '../../../run/result';
import type { SweepCsv } from '../../../run/sweep/sweepCsv';
import type { SweepCsvProblem } from '../../../run/sweep/sweepProblem';
import type { SweepRow } from '../../../run/sweep/sweepRow';
import type { LabClock } from '../../../store/clock';
import type { Measurement } from '../../../store/labState';
import type { Client } from '../../../worker/client';
import type { Report } from '../../../worker/protocol';
import type { FormProblem, SweepForm, SweepTexts } from '../sweepForm';
import type { SweepTable } from './sweepTable';

/** What the controller is handed; it knows neither a worker nor a window. */
export interface SweepControllerDependencies {
  readonly form: SweepForm;
  /** The form's part of the page's address. */
  readonly entries: readonly (readonly [string, string])[];
  replaceEntries(entries: readonly (readonly [string, string])[]): void;
  /** Opens a worker of the sweep's own. */
  createClient(listener: (report: Report) => void): Client;
  readonly clock: LabClock;
  /** Pauses the lab's run if it trains, and says whether it did. */
  pauseLab(): boolean;
  /** What the lab measures of this device: no sweep trains beside it. */
  labMeasures(): Measurement | undefined;
}

export type SweepStatus =
  | 'idle'
  | 'starting'
  | 'running'
  | 'paused'
  | 'stopped'
  | 'finished'
  | 'failed';

/** Everything that a view of sweeps shows. */
export interface SweepState {
  readonly texts: SweepTexts;
  /** What they ask for, of which no run has begun; empty where `wrong` says why. */
  readonly planned: readonly SweepTable[];
  /** What is wrong with them. */
  readonly formProblems: readonly FormProblem[];
  /** What was wrong with an address or a file; each stays until it is dismissed. */
  readonly problems: readonly FormProblem[];
  readonly status: SweepStatus;
  /** Why it failed. */
  readonly error: RunError | undefined;
  readonly engine: EngineInfo | undefined;
  /** Networks are trained on all pairs before the runs begin. */
  readonly preparing: { readonly step: number; readonly of: number } | undefined;
  /** The sweep that trains, while one does. */
  readonly training: string | undefined;
  /** The lab's run trained, and was paused for the sweep. */
  readonly pausedLab: boolean;
  /** It is paused until the lab has measured this. */
  readonly waitsFor: Measurement | undefined;
  /** The sweeps on the page, by their names. */
  readonly tables: Readonly<Record<string, SweepTable>>;
  /** What of them is to be analysed: as `tables` have them, but renewed less often. */
  readonly rows: Readonly<Record<string, readonly SweepRow[]>>;
  /** Something would take the place of these tables, which have so many rows that are in no file: it waits for `answer`. */
  readonly pendingReplacement:
    | { readonly names: readonly string[]; readonly rows: number }
    | undefined;
}

/** Sweeps of a page: what is asked for, what trains, what ended. */
export interface SweepController {
  readonly store: StoreApi<SweepState>;
  readonly form: SweepForm;
  set(field: string, text: string): void;
  /** Trains what the form asks for; runs of that very grid that have ended are not repeated. */
  start(): void;
  /** Whether what was asked about may be done. */
  confirmReplacement(yes: boolean): void;
  pause(): void;
  resume(): void;
  /** Tells what the lab measures now: a sweep that trains waits for its end. */
  labMeasuring(measurement: Measurement | undefined): void;
  /** Ends the sweep; rows stay, and `start` goes on with the runs that are missing. */
  stop(): void;
  /** The rows of a table as a CSV file, which counts as saved unless that is uncertain. */
  exportCsv(name: string, isSaved?: boolean): string;
  /** Shows a problem until it is dismissed, in the place of an earlier one of the field. */
  complain(field: string, message: () => string): void;
  /** Shows a file's rows; what is wrong with it becomes a problem. Returns the name of its table. */
  importSweep(file: string, read: Result<SweepCsv, SweepCsvProblem>): string | undefined;
  dismiss(field: string): void;
  /** Time spent training, in milliseconds. */
  elapsedMs(): number;
  /** What the last redraw of the running sweep cost, in milliseconds. */
  redrawMs(): number;
}
