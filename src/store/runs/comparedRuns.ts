import type { StoreApi } from 'zustand/vanilla';
import type { PhaseThresholds } from '../../run/config/runConfig';
import type { Snapshot } from '../../run/events/snapshot';
import { derivePhase, type Phase } from '../../run/phase/phase';
import { tokenCount } from '../../tasks/pairs';
import type { ForeignRun } from '../foreign/foreignRun';
import type { MetricHistory } from '../history/metricHistory';
import type { RunRecord } from '../history/runRecord';
import type { ComparedRun, LabState } from '../labState';
import type { MeasuredRun, RunEngine } from './runStory';

type CurrentRunState = Pick<LabState, 'began' | 'branchedAt' | 'marks' | 'info' | 'opened'>;

/** The engine that trained it here, or the one that its file names. */
function currentEngine({ info, opened }: CurrentRunState): RunEngine | undefined {
  if (!info) return opened?.engine;
  const { name, label } = info.engine;
  return { name, label };
}

/** The current run in the form of the compared ones; undefined where there is none. */
export function currentRun(
  state: CurrentRunState,
  history: MetricHistory,
): MeasuredRun | undefined {
  const { began, branchedAt, marks, opened } = state;
  const columns = history.columns();
  return (
    began && {
      began,
      branchedAt,
      marks,
      columns,
      engine: currentEngine(state),
      origin: opened?.origin,
    }
  );
}

/** Runs on the charts at most, the one that goes on counted in. */
export const MAX_RUNS = 8;

/** The runs that stay on the charts beside the one that goes on. */
export interface ComparedRuns {
  /** There is room for one more, and for the run after it. */
  readonly hasRoom: boolean;
  /** Keeps the run that goes on as it is; undefined where it has not measured a step. */
  addCurrent(): void;
  /**
   * Puts a run beside the others that was trained elsewhere, with the snapshots that there are of it. Its phase is read by the
   * thresholds that it began with, unless others are given, or it is known.
   */
  add(
    run: MeasuredRun,
    taken?: readonly Snapshot[],
    thresholds?: PhaseThresholds,
    phase?: Phase,
  ): void;
  /** Puts the curves of another program beside them. */
  addForeign(run: ForeignRun): void;
  /** Takes a run or such curves away. */
  remove(id: number): void;
  show(id: number, isShown: boolean): void;
  /** Reads their phases again, by other thresholds. */
  reapplyThresholds(thresholds: PhaseThresholds): void;
}

export function createComparedRuns(
  { getState: get, setState: set }: StoreApi<LabState>,
  record: RunRecord,
): ComparedRuns {
  const { snapshots } = record;
  let ids = 0;

  /** The smallest colour that no other has. */
  const freeColorIndex = () => {
    const { compared, foreign } = get();
    const taken = [...compared, ...foreign].map(({ colorIndex }) => colorIndex);
    return [...Array(MAX_RUNS).keys()].find((i) => !taken.includes(i + 1)) ?? 0;
  };
  const phaseOfRun = ({ began: { task }, columns }: MeasuredRun, thresholds: PhaseThresholds) =>
    derivePhase(columns, 1 / tokenCount(task.op, task.p), thresholds);
  const change = (changed: (run: ComparedRun) => ComparedRun) =>
    set({ compared: get().compared.map(changed) });

  function put(run: MeasuredRun, phase: Phase): void {
    const added = { ...run, id: ids, colorIndex: freeColorIndex() + 1, phase, isShown: true };
    set({ compared: [...get().compared, { ...added, snapshotSteps: [] }] });
    change((each) => ({ ...each, snapshotSteps: snapshots.stepsOf(each.id) }));
  }

  return {
    get hasRoom() {
      return get().compared.length + get().foreign.length + 1 < MAX_RUNS;
    },
    addCurrent() {
      record.publish();
      const { phase, step } = get();
      const run = currentRun(get(), record.history);
      if (!run || run.columns.step.length < 2) return;
      ids++;
      snapshots.archiveCurrent(ids);
      // A change after the last step has changed nothing.
      const marks = run.marks.filter((mark) => mark.step < step);
      put({ ...run, marks }, phase);
      set({ willCompare: false });
    },
    add(run, taken = [], thresholds = run.began.phases, phase = undefined) {
      ids++;
      snapshots.addRun(ids, taken);
      put(run, phase ?? phaseOfRun(run, thresholds));
    },
    addForeign(run) {
      ids++;
      const added = { ...run, id: ids, colorIndex: freeColorIndex() + 1, isShown: true };
      set({ foreign: [...get().foreign, added] });
    },
    remove(id) {
      snapshots.remove(id);
      const { compared, foreign } = get();
      set({
        compared: compared.filter((run) => run.id !== id),
        foreign: foreign.filter((run) => run.id !== id),
      });
    },
    show(id, isShown) {
      change((run) => (run.id === id ? { ...run, isShown } : run));
      set({ foreign: get().foreign.map((run) => (run.id === id ? { ...run, isShown } : run)) });
    },
    reapplyThresholds: (thresholds) =>
      change((run) => ({ ...run, phase: phaseOfRun(run, thresholds) })),
  };
}
