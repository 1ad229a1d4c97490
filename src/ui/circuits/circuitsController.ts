import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type CircuitOutcome, circuitOutcome } from '../../analysis/circuits/circuitOutcome';
import {
  CIRCUIT_METRICS,
  type CircuitRow,
  type CircuitRun,
  type CircuitState,
  createCircuitRun,
} from '../../analysis/circuits/circuitRun';
import {
  type CircuitPath,
  type CircuitSetup,
  circuitEntries,
  circuitFieldAt,
  isCircuitPath,
  PAPER_CIRCUITS,
  parseCircuits,
} from '../../analysis/circuits/circuitSettings';
import {
  circuitChoiceLabel,
  circuitFieldHelp,
  circuitFieldLabel,
} from '../../messages/wording/circuitSettings';
import type { SettingProblem } from '../../run/config/problem';
import type { LabClock } from '../../store/clock';
import { createThrottle } from '../../store/throttle';
import type { UrlParts } from '../app/urlParts';
import type { ChartColumns } from '../charts/chartSource';
import type { SettingPath, SettingsAdapter } from '../controls/settingsAdapter';

/** What the controller is handed. */
interface CircuitsDependencies {
  /** The settings in the page's address. */
  readonly entries: UrlParts['simulation'];
  replaceEntries(entries: UrlParts['simulation']): void;
  readonly clock: LabClock;
  /** Calls back before the next frame is drawn. */
  nextFrame(action: () => void): void;
}

/** Everything that the view of the two circuits shows. */
interface CircuitsViewState {
  readonly setup: CircuitSetup;
  readonly problems: readonly SettingProblem[];
  /** How far the simulation is; one with very many steps takes a few frames. */
  readonly state: CircuitState;
  readonly rows: readonly CircuitRow[];
  readonly columns: ChartColumns;
  readonly outcome: CircuitOutcome;
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

/** Computing may take this much of a frame; what is left is done in the next ones. */
const SLICE_MS = 8;
/** Steps between two looks at the clock: less than half a millisecond. */
const STEPS_PER_CHECK = 2000;
const URL_DELAY_MS = 300;

/** Some 500 rows a run. Odd, so that weights that jump at every step are seen to jump. */
const rowInterval = (steps: number) => 2 * Math.floor(steps / 1000) + 1;

const columnsOf = (rows: readonly CircuitRow[]): ChartColumns =>
  Object.fromEntries(
    CIRCUIT_METRICS.map((metric) => [metric, Float64Array.from(rows, (row) => row[metric])]),
  ) as ChartColumns;

/** Settings that a missing ingredient takes over. */
function hasNoEffect(path: CircuitPath, { efficiency, slowness }: CircuitSetup): boolean {
  if (path === 'pGen') return efficiency === 'without';
  return (path === 'genFirst' || path === 'genSecond') && slowness === 'without';
}

function requireCircuitPath(path: SettingPath): CircuitPath {
  if (isCircuitPath(path)) return path;
  throw new Error(`The simulation has no setting ${path}.`);
}

export function createCircuitsController(dependencies: CircuitsDependencies): CircuitsController {
  const { entries, replaceEntries, clock, nextFrame } = dependencies;
  const opened = parseCircuits(entries);
  let run = createCircuitRun(opened.setup, rowInterval(opened.setup.steps));
  const store = createStore<CircuitsViewState>(() => ({
    ...opened,
    ...advanced(run, opened.setup),
  }));
  const { getState: get, setState: set } = store;
  const urlWriting = createThrottle(
    URL_DELAY_MS,
    () => replaceEntries(circuitEntries(get().setup)),
    clock,
  );

  /** Takes a run as far as one frame allows. */
  function advanced(of: CircuitRun, setup: CircuitSetup) {
    const until = clock.now() + SLICE_MS;
    do of.advance(of.state.step + STEPS_PER_CHECK);
    while (of.state.status === 'running' && clock.now() < until);
    const { state, rows } = of;
    if (state.status === 'running') nextFrame(() => goOn(of));
    return { state, rows, columns: columnsOf(rows), outcome: circuitOutcome(setup, state, rows) };
  }

  function goOn(of: CircuitRun): void {
    if (of === run) set(advanced(of, get().setup)); // otherwise a newer one has taken its place
  }

  function adopt(setup: CircuitSetup, problems: readonly SettingProblem[]): void {
    run = createCircuitRun(setup, rowInterval(setup.steps));
    set({ setup, problems, ...advanced(run, setup) });
    urlWriting.request();
  }

  return {
    store,
    settings: {
      fieldAt: (path) => circuitFieldAt(requireCircuitPath(path)),
      label: (path) => circuitFieldLabel(requireCircuitPath(path)),
      help: (path) => circuitFieldHelp(requireCircuitPath(path)),
      choiceLabel: (path, choice) => circuitChoiceLabel(requireCircuitPath(path), choice),
      valueAt: (path) => get().setup[requireCircuitPath(path)],
      rangeAt(path) {
        const field = circuitFieldAt(requireCircuitPath(path));
        if (field.type !== 'number') throw new TypeError(`${path} is not a number`);
        return field;
      },
      isCorrected: (path) => get().problems.some(({ field }) => field === path),
      hasNoEffect: (path) => hasNoEffect(requireCircuitPath(path), get().setup),
      set(path, value) {
        const { setup, problems } = parseCircuits([[path, value]], get().setup);
        const others = get().problems.filter(({ field }) => field !== path);
        adopt(setup, [...others, ...problems]);
      },
      subscribe: store.subscribe,
    },
    reset: () => adopt(PAPER_CIRCUITS, []),
    dismiss: (gone) => set({ problems: get().problems.filter(({ field }) => field !== gone) }),
  };
}

/** The simulation that the view shows. */
export const CircuitsContext = createContext<CircuitsController | undefined>(undefined);

export function useCircuitsController(): CircuitsController {
  const controller = useContext(CircuitsContext);
  if (!controller) throw new Error('There is no simulation around this component.');
  return controller;
}

/** A part of its state; the component renders again when that part changes. */
export const useCircuits = <T>(select: (state: CircuitsViewState) => T): T =>
  useStore(useCircuitsController().store, select);
