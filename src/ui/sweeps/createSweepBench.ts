import { createStore } from 'zustand/vanilla';
import { sweepsText } from '../../messages/en/sweepsText';
import type { RunError } from '../../run/runError';
import { sweepCells } from '../../run/sweepCells';
import { sweepCsvHead, sweepCsvLine } from '../../run/sweepCsv';
import type { SweepEvent } from '../../run/sweepEvent';
import { createThrottle } from '../../store/throttle';
import type { Client, SweepHandle } from '../../worker/client';
import type { Report } from '../../worker/protocol';
import { createPacer } from './createPacer';
import { importedSheet } from './importedSheet';
import type {
  SweepBench,
  SweepBenchDependencies,
  SweepBenchState,
  SweepStatus,
} from './sweepBench';
import type { SweepForm, SweepTexts } from './sweepForm';
import type { SheetCell, SweepSheet } from './sweepSheet';
import { emptySheet, endedCell, unsavedRows } from './sweepSheet';
import { changedTexts, openedTexts, textEntries } from './sweepTexts';

/** Cells are redrawn, and rows analysed, at most this often. */
const DRAW_MS = 100;
const ANALYSE_MS = 500;
const URL_MS = 300;

const BUSY: readonly SweepStatus[] = ['starting', 'running', 'paused'];

/** Sheets of what the texts of a form ask for, or what is wrong with them. */
function sheetsOf(form: SweepForm, texts: SweepTexts) {
  const made = form.plans(texts);
  if (made.kind === 'problems') return { texts, wanted: [], wrong: made.problems };
  const wanted: SweepSheet[] = [];
  for (const { name, plan } of made.plans) {
    const cells = sweepCells(plan);
    if (cells.kind === 'problem') return { texts, wanted: [], wrong: [cells.problem] };
    wanted.push(emptySheet(name, plan, cells.cells));
  }
  return { texts, wanted, wrong: [] };
}

export function createSweepBench(dependencies: SweepBenchDependencies): SweepBench {
  const { form, entries, replaceEntries, createClient, clock, pauseLab } = dependencies;
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

  let client: Client | undefined;
  let handle: SweepHandle | undefined;
  /** The sheets that are trained after this one. */
  let queue: readonly SweepSheet[] = [];
  /** The cells and rows of the sheet that trains, as they are now: the store has them a little later. */
  let cells: SheetCell[] = [];
  let ended = 0;
  let spentMs = 0;
  let sinceMs: number | undefined;
  let onYes: (() => void) | undefined;

  const drawing = createPacer(DRAW_MS, draw, clock);
  const analysing = createPacer(ANALYSE_MS, analyse, clock);
  const urlWriting = createThrottle(
    URL_MS,
    () => replaceEntries(textEntries(form, get().texts)),
    clock,
  );

  function draw(): void {
    const { training, sheets } = get();
    const sheet = training === undefined ? undefined : sheets[training];
    if (!sheet) return;
    const hasNew = ended !== sheet.rows.length;
    const rows = hasNew ? cells.flatMap(({ row }) => row ?? []) : sheet.rows;
    set({ sheets: { ...sheets, [sheet.name]: { ...sheet, cells: [...cells], rows } } });
    if (hasNew) analysing.request();
  }

  function analyse(): void {
    const { sheets } = get();
    set({ rows: Object.fromEntries(Object.values(sheets).map(({ name, rows }) => [name, rows])) });
  }

  function show(sheet: SweepSheet): void {
    set({ sheets: { ...get().sheets, [sheet.name]: sheet } });
    analysing.now();
  }

  /** Time counts while `is`. */
  function count(is: boolean): void {
    if (sinceMs !== undefined) spentMs += clock.now() - sinceMs;
    sinceMs = is ? clock.now() : undefined;
  }

  /** The sweep is over: its worker goes, what it has found stays. */
  function end(status: SweepStatus, message?: string): void {
    count(false);
    handle = undefined;
    queue = [];
    cells = cells.map(({ config, cell, row }) =>
      row ? endedCell(cell, row) : { config, cell, state: 'waiting' },
    );
    drawing.now();
    analysing.now();
    const ending = client;
    client = undefined; // what it still says is not heard
    ending?.close();
    set({ status, message, preparing: undefined, training: undefined });
  }

  const fail = ({ message }: RunError) => end('failed', message);

  function onReport(report: Report): void {
    if (report.type === 'failed') fail(report.error);
  }

  function onEvent(event: SweepEvent): void {
    switch (event.type) {
      case 'started':
        set({
          engine: event.engine,
          ...(get().status === 'starting' ? { status: 'running' } : {}),
        });
        break;
      case 'preparing':
        set({ preparing: { step: event.step, of: event.of } });
        break;
      case 'progress':
        if (get().preparing) set({ preparing: undefined });
        for (const progress of event.cells) {
          const before = cells[progress.cell];
          if (before && !before.row) {
            cells[progress.cell] = { ...before, state: 'running', progress };
          }
        }
        drawing.request();
        break;
      case 'ended':
        for (const { cell, row } of event.cells) {
          if (!cells[cell]?.row) ended++;
          cells[cell] = endedCell(cell, row);
        }
        drawing.request();
        break;
      case 'finished':
        drawing.now();
        if (queue.length > 0) next();
        else end('finished');
        break;
      case 'failed':
        fail(event.error);
    }
  }

  /** From now on, what is told is of the next sheet of the queue. */
  function turnTo(): void {
    const [sheet] = queue;
    cells = [...(sheet?.cells ?? [])];
    ended = sheet?.rows.length ?? 0;
    set({ training: sheet?.name, preparing: undefined });
  }

  /** Trains the next sheet of the queue. */
  function next(): void {
    const [sheet, ...others] = queue;
    if (!sheet || !client) return;
    turnTo();
    queue = others;
    const left = cells.flatMap(({ cell, config, row }) => (row ? [] : [{ cell, config }]));
    handle = client.sweep(sheet.protocol, left, onEvent);
    if (get().status === 'paused') handle.pause();
  }

  function begin(wanted: readonly SweepSheet[]): void {
    const sheets = { ...get().sheets };
    for (const sheet of wanted) sheets[sheet.name] = sheet;
    queue = wanted.filter(({ rows, size }) => rows.length < size);
    spentMs = 0;
    set({
      sheets,
      status: 'starting',
      message: undefined,
      engine: undefined,
      pausedLab: pauseLab(),
    });
    turnTo();
    analysing.now();
    count(true);
    const mine = createClient((report) => {
      if (client !== mine) return;
      if (report.type === 'ready') next();
      else onReport(report);
    });
    client = mine;
  }

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
      const { status, wanted: sheets } = get();
      if (BUSY.includes(status)) return;
      const goingOn = sheets.map((sheet) => {
        const there = get().sheets[sheet.name];
        if (there?.grid !== sheet.grid) return sheet;
        const known = new Map(there.cells.map((cell) => [cell.cell, cell]));
        const filled = sheet.cells.map((cell) => known.get(cell.cell) ?? cell);
        return { ...there, cells: filled };
      });
      if (goingOn.every(({ rows, size }) => rows.length >= size)) return;
      ask(replacedBy(sheets), () => begin(goingOn));
    },
    answer(yes) {
      const action = onYes;
      onYes = undefined;
      set({ asking: undefined });
      if (yes) action?.();
    },
    pause() {
      if (get().status !== 'starting' && get().status !== 'running') return;
      count(false);
      handle?.pause();
      drawing.now();
      set({ status: 'paused' });
    },
    resume() {
      if (get().status !== 'paused') return;
      count(true);
      handle?.resume();
      set({ status: get().engine ? 'running' : 'starting' });
    },
    stop() {
      if (!BUSY.includes(get().status)) return;
      handle?.stop();
      end('stopped');
    },
    exportCsv(name) {
      if (get().training === name) drawing.now();
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
      if (BUSY.includes(get().status)) {
        complain('file', sweepsText.stopFirst);
        return undefined;
      }
      const there = get().sheets[sheet.name];
      ask(there ? [there] : [], () => show(sheet));
      return sheet.name;
    },
    dismiss: (gone) => set({ problems: get().problems.filter(({ field }) => field !== gone) }),
    elapsedMs: () => spentMs + (sinceMs === undefined ? 0 : clock.now() - sinceMs),
    redrawMs: () => drawing.costMs,
  };
}
