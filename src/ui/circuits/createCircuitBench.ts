import { createStore } from 'zustand/vanilla';
import type { CircuitPath } from '../../analysis/circuitFields';
import { circuitFieldAt, isCircuitPath, PAPER_CIRCUITS } from '../../analysis/circuitFields';
import type { CircuitRow, CircuitRun } from '../../analysis/circuitRun';
import { CIRCUIT_METRICS, createCircuitRun } from '../../analysis/circuitRun';
import { circuitSentence } from '../../analysis/circuitSentence';
import type { CircuitSetup } from '../../analysis/circuitSetup';
import { circuitEntries, parseCircuits } from '../../analysis/parseCircuits';
import type { Problem } from '../../run/problem';
import { createThrottle } from '../../store/throttle';
import type { ChartColumns } from '../charts/chartSource';
import type { SettingPath } from '../settingsDesk';
import type { CircuitsController, CircuitsDependencies, CircuitsViewState } from './circuitBench';

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
    while (of.state.status === 'going' && clock.now() < until);
    const { state, rows } = of;
    if (state.status === 'going') nextFrame(() => goOn(of));
    return { state, rows, columns: columnsOf(rows), sentence: circuitSentence(setup, state, rows) };
  }

  function goOn(of: CircuitRun): void {
    if (of === run) set(advanced(of, get().setup)); // otherwise a newer one has taken its place
  }

  function adopt(setup: CircuitSetup, problems: readonly Problem[]): void {
    run = createCircuitRun(setup, rowInterval(setup.steps));
    set({ setup, problems, ...advanced(run, setup) });
    urlWriting.request();
  }

  return {
    store,
    settings: {
      fieldAt: (path) => circuitFieldAt(requireCircuitPath(path)),
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
