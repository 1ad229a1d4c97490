import { CURRENT_RUN } from '../history/snapshots';
import type { Lab, LabParts } from '../lab';
import { notify } from '../labState';
import type { BranchProblem, ComparisonProblem } from '../notices';
import type { RunFileProblem } from '../persistence/runFile/runFileProblems';
import type { SavedRun } from '../persistence/savedRun';
import { branchProblem, createBranch } from '../runs/branch';
import { currentRun, MAX_RUNS } from '../runs/comparedRuns';
import { isBusy } from './idle';
import type { RunStarts } from './runStarts';

/** The commands of `lab.ts` for several runs on the charts. */
export interface RunComparison
  extends Pick<
    Lab,
    'compareRun' | 'branch' | 'removeRun' | 'openFile' | 'openMetrics' | 'refuseFile'
  > {
  /** Puts a saved run on the charts beside the others; returns why it cannot. */
  compareSaved(saved: SavedRun): ComparisonProblem | undefined;
}

/** The field of the notice about a file. */
const fileField = (fileName: string) => `file ${fileName}`;

export function createRunComparison(parts: LabParts, starts: RunStarts): RunComparison {
  const { store, record, comparedRuns } = parts;
  const { getState: get, setState: set } = store;
  const full: ComparisonProblem = { code: 'charts-full', values: { most: MAX_RUNS } };

  const notifyRuns = (problem?: BranchProblem | ComparisonProblem) =>
    notify(store, problem ? [{ field: 'runs', ...problem }] : [], ['runs']);

  const refuseFile = (file: string, problem: RunFileProblem) =>
    notify(store, [{ field: fileField(file), code: 'file-refused', values: { file, problem } }]);

  return {
    compareRun(isCompared) {
      const isFull = isCompared && !comparedRuns.hasRoom;
      notifyRuns(isFull ? full : undefined);
      set({ willCompare: isCompared && !isFull });
    },
    branch(step, run = CURRENT_RUN) {
      const { config, compared } = get();
      const parent =
        run === CURRENT_RUN
          ? currentRun(get(), record.history)
          : compared.find(({ id }) => id === run);
      const before = record.snapshots.ofRun(run).filter((snapshot) => snapshot.step <= step);
      const snapshot = before.at(-1);
      if (!parent || !snapshot) return;
      const problem =
        branchProblem(parent.began, snapshot.step, config) ??
        (get().began && !comparedRuns.hasRoom ? full : undefined);
      notifyRuns(problem);
      if (problem) return;
      const frames = run === CURRENT_RUN ? record.frames.upTo(snapshot.step) : undefined;
      set({ willCompare: true });
      starts.reset();
      const branch = createBranch(parent, snapshot, config);
      const inherited = { snapshots: before, frames };
      starts.begin('starting', (client) => client.resume(), branch, inherited);
    },
    removeRun(id) {
      comparedRuns.remove(id);
      notifyRuns();
    },
    compareSaved({ summary, columns, checkpoint }) {
      if (!comparedRuns.hasRoom) return full;
      const { began, branchedAt, marks } = summary;
      comparedRuns.add({ began, branchedAt, marks, columns }, [checkpoint], get().config.phases);
      return undefined;
    },
    openFile({ note, run: measured }, fileName, phase) {
      if (get().began && !comparedRuns.hasRoom) {
        notify(store, [{ field: fileField(fileName), ...full }]);
        return;
      }
      const origin = { file: fileName, note };
      notify(store, [], [fileField(fileName)]);
      if (get().began || isBusy(get().status))
        comparedRuns.add({ ...measured, origin }, [], measured.began.phases, phase);
      else {
        set({ opened: { origin, engine: measured.engine }, willCompare: true });
        record.show(measured, phase);
      }
    },
    openMetrics(runs) {
      for (const run of runs) {
        const field = fileField(run.file);
        const hasRoom = comparedRuns.hasRoom;
        if (hasRoom) comparedRuns.addForeign(run);
        notify(store, hasRoom ? [] : [{ field, ...full }], [field]);
      }
    },
    refuseFile,
  };
}
