import { createStore } from 'zustand/vanilla';
import { sweepsText } from '../../../messages/en/sweeps';
import type { Sentence } from '../../../messages/locale';
import { sweepProblemText } from '../../../messages/wording/sweepProblems';
import { sweepCells } from '../../../run/sweep/sweepCells';
import { sweepCsvHeader, sweepCsvLine } from '../../../run/sweep/sweepCsv';
import { createThrottle } from '../../../store/throttle';
import {
  entriesFromTexts,
  type SweepForm,
  type SweepTexts,
  textsFromEntries,
  withChangedText,
} from '../sweepForm';
import type { SweepController, SweepControllerDependencies, SweepState } from './sweepController';
import {
  emptySweepTable,
  importSweepTable,
  type SweepTable,
  unsavedRows,
  withEndedRuns,
} from './sweepTable';
import { createSweepTraining } from './sweepTraining';
import { createTrainingTable } from './trainingTable';

/** Tables of what the texts of a form ask for, or what is wrong with them. */
function planTables(
  form: SweepForm,
  texts: SweepTexts,
): Pick<SweepState, 'texts' | 'planned' | 'formProblems'> {
  const made = form.plans(texts);
  if (made.kind === 'problems') return { texts, planned: [], formProblems: made.problems };
  const planned: SweepTable[] = [];
  for (const { name, plan } of made.plans) {
    const cells = sweepCells(plan);
    if (!cells.ok) {
      const { problem } = cells;
      const { field } = problem;
      const message = () => sweepProblemText(problem);
      return { texts, planned: [], formProblems: [{ field, message }] };
    }
    planned.push(emptySweepTable(name, plan, cells.value));
  }
  return { texts, planned, formProblems: [] };
}

const URL_WRITE_MS = 300;

/** The field of what there is to say of a file; each file takes the place of the one before. */
const FILE_FIELD = 'file';
const isOfFile = (field: string) => field.split(' ')[0] === FILE_FIELD;

export function createSweepController(dependencies: SweepControllerDependencies): SweepController {
  const { form, entries, replaceEntries, clock } = dependencies;
  const opened = textsFromEntries(form, entries);
  const store = createStore<SweepState>(() => ({
    ...planTables(form, opened.texts),
    problems: opened.problems,
    status: 'idle',
    error: undefined,
    engine: undefined,
    preparing: undefined,
    training: undefined,
    pausedLab: false,
    waitsFor: undefined,
    tables: {},
    rows: {},
    pendingReplacement: undefined,
  }));
  const { getState: get, setState: set } = store;
  const trained = createTrainingTable(store, clock);
  const training = createSweepTraining(store, trained, dependencies);
  const urlWriting = createThrottle(
    URL_WRITE_MS,
    () => replaceEntries(entriesFromTexts(form, get().texts)),
    clock,
  );
  let onYes: (() => void) | undefined;

  /** Does `action` at once, or when a person agrees to lose the rows of `tables`. */
  function ask(tables: readonly SweepTable[], action: () => void): void {
    const rows = tables.reduce((sum, table) => sum + unsavedRows(table), 0);
    if (rows === 0) action();
    else {
      onYes = action;
      set({ pendingReplacement: { names: tables.map(({ name }) => name), rows } });
    }
  }

  const complain = (field: string, message: Sentence) =>
    set({
      problems: [...get().problems.filter((one) => one.field !== field), { field, message }],
    });

  const dismiss = (gone: string) =>
    set({ problems: get().problems.filter(({ field }) => field !== gone) });

  /** Says that no sweep trains beside what the lab measures, where it does. */
  function refusedByLab(): boolean {
    const measurement = dependencies.labMeasures();
    if (measurement) complain('measurement', () => sweepsText.notBeside[measurement]);
    return measurement !== undefined;
  }

  return {
    store,
    form,
    set(field, text) {
      set(planTables(form, withChangedText(form, get().texts, field, text)));
      urlWriting.request();
    },
    start() {
      const { planned: tables } = get();
      if (training.isBusy || refusedByLab()) return;
      const replaced: SweepTable[] = [];
      const goingOn = tables.map((table) => {
        const there = get().tables[table.name];
        const grown = there && withEndedRuns(table, there);
        if (there && !grown) replaced.push(there);
        return grown ?? table;
      });
      if (goingOn.every(({ rows, size }) => rows.length >= size)) {
        // The grid is whole already; it may be the page's own only now.
        set({
          tables: { ...get().tables, ...Object.fromEntries(goingOn.map((one) => [one.name, one])) },
        });
        trained.analyse();
        return;
      }
      ask(replaced, () => training.begin(goingOn));
    },
    confirmReplacement(yes) {
      const action = onYes;
      onYes = undefined;
      set({ pendingReplacement: undefined });
      if (yes && !(action && refusedByLab())) action?.();
    },
    pause: training.pause,
    resume() {
      if (!refusedByLab()) training.resume();
    },
    labMeasuring(measurement) {
      const { status, waitsFor } = get();
      dismiss('measurement');
      if (measurement && (status === 'starting' || status === 'running')) {
        training.pause();
        set({ waitsFor: measurement });
      } else if (!measurement && waitsFor) training.resume();
    },
    stop: training.stop,
    exportCsv(name, isSaved = true) {
      if (get().training === name) trained.publish();
      const table = get().tables[name];
      if (!table) return '';
      const { grid, size } = table;
      const done = table.cells.flatMap(({ cell, row }) => (row ? [{ cell, row }] : []));
      const lines = done.map(({ cell, row }) => sweepCsvLine({ row, grid, cell, cells: size }));
      const saved = isSaved ? table.rows.length : table.saved;
      set({ tables: { ...get().tables, [name]: { ...table, saved } } });
      return [sweepCsvHeader, ...lines].map((line) => `${line}\n`).join('');
    },
    complain,
    importSweep(file, read) {
      set({ problems: get().problems.filter(({ field }) => !isOfFile(field)) });
      const imported = importSweepTable(file, read, form);
      if (!imported.ok) {
        complain(FILE_FIELD, imported.problem);
        return undefined;
      }
      const { table, notes } = imported.value;
      if (training.isBusy) {
        complain(FILE_FIELD, () => sweepsText.stopFirst);
        return undefined;
      }
      const there = get().tables[table.name];
      ask(there ? [there] : [], () => {
        set({ tables: { ...get().tables, [table.name]: table } });
        trained.analyse();
        for (const [i, note] of notes.entries()) complain(`${FILE_FIELD} note ${i}`, note);
      });
      return table.name;
    },
    dismiss,
    elapsedMs: training.elapsedMs,
    redrawMs: () => trained.redrawMs,
  };
}
