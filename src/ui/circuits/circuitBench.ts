import type { StoreApi } from 'zustand/vanilla';
import type { CircuitRow, CircuitState } from '../../analysis/circuitRun';
import type { CircuitSetup } from '../../analysis/circuitSetup';
import type { Problem } from '../../run/problem';
import type { LabClock } from '../../store/labClock';
import type { UrlParts } from '../addressParts';
import type { ChartColumns } from '../charts/chartSource';
import type { SettingsAdapter } from '../settingsDesk';

/** What the bench is handed. */
export interface CircuitsDependencies {
  /** The settings in the page's address. */
  readonly entries: UrlParts['simulation'];
  replaceEntries(entries: UrlParts['simulation']): void;
  readonly clock: LabClock;
  /** Calls back before the next frame is drawn. */
  nextFrame(action: () => void): void;
}

/** Everything that the view of the two circuits shows. */
export interface CircuitsViewState {
  readonly setup: CircuitSetup;
  readonly problems: readonly Problem[];
  /** How far the simulation is; one with very many steps takes a few frames. */
  readonly state: CircuitState;
  readonly rows: readonly CircuitRow[];
  readonly columns: ChartColumns;
  readonly sentence: string;
}

/** The two-circuit simulation of the page: each change of a setting computes it anew. */
export interface CircuitsController {
  readonly store: StoreApi<CircuitsViewState>;
  /** Its settings, for controls. */
  readonly settings: SettingsAdapter;
  /** Back to the paper's numbers. */
  reset(): void;
  dismiss(field: string): void;
}
