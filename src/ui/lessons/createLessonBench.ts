import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { MetricColumns } from '../../run/metrics';
import type { PresetName } from '../../run/presets';
import type { Settings } from '../../run/settings';
import { differencesFrom, isOpen } from '../../store/differencesFrom';
import type { Lab } from '../../store/lab';
import type { LabState } from '../../store/labState';
import type { Answer } from './answer';
import type { AnswerMemory, Answers } from './answerMemory';
import type { LessonRun } from './lesson';
import type { NamedLesson } from './lessons';
import { type RunFacts, runFacts } from './runFacts';

/** What came of a run of a lesson. */
export interface LessonResult {
  readonly facts: RunFacts;
  readonly columns: MetricColumns;
}

export interface LessonState {
  /** The lesson that is set up, by its key. */
  readonly lesson: string | undefined;
  /** Of that lesson, by the keys of its runs. */
  readonly results: Readonly<Record<string, LessonResult>>;
  /** The run that was set up or started last, whether or not it still goes on. */
  readonly going: LessonRun | undefined;
  /** Runs that follow by themselves. */
  readonly waiting: readonly LessonRun[];
  /** What the reader has answered, by the keys of the lessons. */
  readonly answers: Answers;
}

type Runs = Pick<NamedLesson, 'key' | 'runs'>;

/** What lessons do with the lab: they set it up, start their runs one after the other, and note what came of each. */
export interface LessonBench {
  readonly store: StoreApi<LessonState>;
  /** The settings of a lesson's first run, and empty charts. What earlier runs of lessons left is removed. */
  setUp(lesson: Runs): void;
  /** Starts the first run of a lesson; each of the others follows when the one before it has ended. */
  start(lesson: Runs): void;
  answer(lesson: string, answer: Answer): void;
  /** A run that the reader wants to see afterwards; the run before it stays on the charts where there is room. */
  tryOut(preset: PresetName, settings: Settings): void;
  /** Notes what runs do from now on, and starts those that wait; returns the way to stop. */
  watch(): () => void;
}

const NOTHING = { lesson: undefined, results: {}, going: undefined, waiting: [] } as const;

/** Whether the run on the charts is, from its start to now, one of a lesson: another seed is no matter. */
export function isRunOf(
  { preset, settings }: LessonRun,
  { runConfig, began, marks }: Pick<LabState, 'runConfig' | 'began' | 'marks'>,
): boolean {
  if (!runConfig || began?.preset !== preset) return false;
  const byHand = marks.filter(({ isCut, path }) => !isCut && !isOpen(path));
  return byHand.length === 0 && differencesFrom(began, preset, settings).length === 0;
}

export function createLessonBench(lab: Lab, memory: AnswerMemory): LessonBench {
  const store = createStore<LessonState>(() => ({ ...NOTHING, answers: memory.read() }));
  const { getState: get, setState: set } = store;
  let left: number[] = [];

  /** Another run begins; where the charts have room, the one before it stays beside it. */
  function begin(preset: PresetName, settings: Settings, isBesideLast: boolean): void {
    const ids = () => lab.store.getState().kept.map(({ id }) => id);
    const before = ids();
    if (isBesideLast) lab.keep(true);
    lab.choosePreset(preset, settings);
    lab.restart();
    left = [...left, ...ids().filter((id) => !before.includes(id))];
  }

  function clear(): void {
    for (const id of left) lab.removeRun(id);
    left = [];
    set(NOTHING);
  }

  function startNext(runs: readonly LessonRun[], isBesideLast: boolean): void {
    const [going, ...waiting] = runs;
    if (!going) return;
    begin(going.preset, going.settings, isBesideLast);
    set({ going, waiting });
  }

  function onEnd(state: LabState): void {
    const { going, results, waiting } = get();
    if (!going || results[going.key] || !isRunOf(going, state)) return;
    const columns = lab.history.columns();
    const result = { facts: runFacts(state.phase, columns), columns };
    set({ results: { ...results, [going.key]: result } });
    startNext(waiting, true);
  }

  return {
    store,
    setUp({ key, runs: [first, ...waiting] }) {
      clear();
      set({ lesson: key, going: first, waiting }); // the lab's own Run button starts it as well
      if (!first) return;
      lab.keep(false);
      lab.choosePreset(first.preset, first.settings);
      lab.reset();
    },
    start({ key, runs }) {
      clear();
      set({ lesson: key });
      lab.keep(false);
      startNext(runs, false);
    },
    answer(lesson, answer) {
      const answers = { ...get().answers, [lesson]: answer };
      set({ answers });
      memory.write(answers);
    },
    tryOut: (preset, settings) => begin(preset, settings, true),
    watch() {
      const look = (state: LabState) => state.status === 'finished' && onEnd(state);
      look(lab.store.getState()); // it may have ended while nobody looked
      return lab.store.subscribe((now, before) => now.status !== before.status && look(now));
    },
  };
}
