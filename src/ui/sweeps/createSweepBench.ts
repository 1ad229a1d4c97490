import { createStore } from 'zustand/vanilla';
import { sweepsText } from '../../messages/en/sweepsText';
import { sweepCsvHead, sweepCsvLine } from '../../run/sweepCsv';
import { createThrottle } from '../../store/throttle';
import { importedSheet } from './importedSheet';
import { sheetsOf } from './sheetsOf';
import type { SweepBench, SweepBenchDependencies, SweepBenchState } from './sweepBench';
import { type SweepSheet, unsavedRows } from './sweepSheet';
import { changedTexts, openedTexts, textEntries } from './sweepTexts';
import { createSweepTraining } from './sweepTraining';
import { createTrainedSheet } from './trainedSheet';

const URL_MS = 300;

export function createSweepBench(dependencies: SweepBenchDependencies): SweepBench {
  const { form, entries, replaceEntries, clock } = dependencies;
  const opened = openedTexts(form, entries);
  const store = createStore<SweepBenchState>(() => ({
    ...sheetsOf(form, opened.texts),
    problems: opened.problems,
    status: 'idle',
    message: undefined,
    engine: undefined,
    preparing: undefined,
    training: undefined,
    pausedLab: false,
    sheets: {},
    rows: {},
    asking: undefined,
  }));
  const { getState: get, setState: set } = store;
  const trained = createTrainedSheet(store, clock);
  const training = createSweepTraining(store, trained, dependencies);
  const urlWriting = createThrottle(
    URL_MS,
    () => replaceEntries(textEntries(form, get().texts)),
    clock,
  );
  let onYes: (() => void) | undefined;

  /** Does `action` at once, or when a person agrees to lose the rows of `sheets`. */
  function ask(sheets: readonly SweepSheet[], action: () => void): void {
    const rows = sheets.reduce((sum, sheet) => sum + unsavedRows(sheet), 0);
    if (rows === 0) action();
    else {
      onYes = action;
      set({ asking: { names: sheets.map(({ name }) => name), rows } });
    }
  }

  /** The sheets on the page that `sheets` would take the place of. */
  const replacedBy = (sheets: readonly SweepSheet[]) =>
    sheets.flatMap(({ name, grid }) => {
      const there = get().sheets[name];
      return there && there.grid !== grid ? [there] : [];
    });

  const complain = (field: string, message: string) =>
    set({
      problems: [...get().problems.filter((one) => one.field !== field), { field, message }],
    });

  return {
    store,
    form,
    set(field, text) {
      set(sheetsOf(form, changedTexts(form, get().texts, field, text)));
      urlWriting.request();
    },
    start() {
      const { wanted: sheets } = get();
      if (training.isBusy) return;
      const goingOn = sheets.map((sheet) => {
        const there = get().sheets[sheet.name];
        if (there?.grid !== sheet.grid) return sheet;
        const known = new Map(there.cells.map((cell) => [cell.cell, cell]));
        const filled = sheet.cells.map((cell) => known.get(cell.cell) ?? cell);
        return { ...there, cells: filled };
      });
      if (goingOn.every(({ rows, size }) => rows.length >= size)) return;
      ask(replacedBy(sheets), () => training.begin(goingOn));
    },
    answer(yes) {
      const action = onYes;
      onYes = undefined;
      set({ asking: undefined });
      if (yes) action?.();
    },
    pause: training.pause,
    resume: training.resume,
    stop: training.stop,
    exportCsv(name) {
      if (get().training === name) trained.draw();
      const sheet = get().sheets[name];
      if (!sheet) return '';
      const { grid, size } = sheet;
      const done = sheet.cells.flatMap(({ cell, row }) => (row ? [{ cell, row }] : []));
      const lines = done.map(({ cell, row }) => sweepCsvLine({ row, grid, cell, cells: size }));
      set({ sheets: { ...get().sheets, [name]: { ...sheet, saved: sheet.rows.length } } });
      return [sweepCsvHead, ...lines].map((line) => `${line}\n`).join('');
    },
    importCsv(file, text) {
      const sheet = importedSheet(file, text, form);
      if (typeof sheet === 'string') {
        complain('file', sheet);
        return undefined;
      }
      if (training.isBusy) {
        complain('file', sweepsText.stopFirst);
        return undefined;
      }
      const there = get().sheets[sheet.name];
      ask(there ? [there] : [], () => {
        set({ sheets: { ...get().sheets, [sheet.name]: sheet } });
        trained.analyse();
      });
      return sheet.name;
    },
    dismiss: (gone) => set({ problems: get().problems.filter(({ field }) => field !== gone) }),
    elapsedMs: training.elapsedMs,
    redrawMs: () => trained.redrawMs,
  };
}
