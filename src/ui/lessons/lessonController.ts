import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PresetName } from '../../run/config/presets';
import type { Settings } from '../../run/config/settings';
import type { MetricColumns } from '../../run/metrics/metrics';
import type { Lab } from '../../store/lab';
import type { LabState } from '../../store/labState';
import { isIncidental, presetDifferences } from '../../store/runs/configDifferences';
import type { FactsByRun, Lesson, LessonRun, Outcome } from './lesson';
import {
  type Answer,
  type AnswerStorage,
  type Answers,
  createAnswerStorage,
} from './lessonAnswers';
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
  readonly currentRun: LessonRun | undefined;
  /** Runs that follow by themselves. */
  readonly queue: readonly LessonRun[];
  /** What the reader has answered, by the keys of the lessons. */
  readonly answers: Answers;
}

type LessonRuns = Pick<NamedLesson, 'key' | 'runs'>;

/** What lessons do with the lab: they set it up, start their runs one after the other, and note what came of each. */
export interface LessonController {
  readonly store: StoreApi<LessonState>;
  /** The settings of a lesson's first run, and empty charts. What earlier runs of lessons left is removed. */
  setUp(lesson: LessonRuns): void;
  /** Starts the first run of a lesson; each of the others follows when the one before it has ended. */
  start(lesson: LessonRuns): void;
  answer(lesson: string, answer: Answer): void;
  /** A run that the reader wants to see afterwards; the run before it stays on the charts where there is room. */
  tryOut(preset: PresetName, settings: Settings): void;
  /** Notes what runs do from now on, and starts those that wait; returns the way to stop. */
  watch(): () => void;
}

const NO_LESSON = { lesson: undefined, results: {}, currentRun: undefined, queue: [] } as const;

/** Whether the run on the charts is, from its start to now, one of a lesson: another seed is no matter. */
export function isLessonRun(
  { preset, settings }: LessonRun,
  { runConfig, began, marks }: Pick<LabState, 'runConfig' | 'began' | 'marks'>,
): boolean {
  if (!runConfig || began?.preset !== preset) return false;
  const byHand = marks.filter(({ isCut, path }) => !isCut && !isIncidental(path));
  return byHand.length === 0 && presetDifferences(began, preset, settings).length === 0;
}

export function createLessonController(lab: Lab, memory: AnswerStorage): LessonController {
  const store = createStore<LessonState>(() => ({ ...NO_LESSON, answers: memory.read() }));
  const { getState: get, setState: set } = store;
  let left: number[] = [];

  /** Another run begins; where the charts have room, the one before it stays beside it. */
  function begin(preset: PresetName, settings: Settings, isBesideLast: boolean): void {
    const ids = () => lab.store.getState().compared.map(({ id }) => id);
    const before = ids();
    if (isBesideLast) lab.compareRun(true);
    lab.choosePreset(preset, settings);
    lab.restart();
    left = [...left, ...ids().filter((id) => !before.includes(id))];
  }

  function clear(): void {
    for (const id of left) lab.removeRun(id);
    left = [];
    set(NO_LESSON);
  }

  function startNext(runs: readonly LessonRun[], isBesideLast: boolean): void {
    const [currentRun, ...queue] = runs;
    if (!currentRun) return;
    begin(currentRun.preset, currentRun.settings, isBesideLast);
    set({ currentRun, queue });
  }

  function onEnd(state: LabState): void {
    const { currentRun, results, queue } = get();
    if (!currentRun || results[currentRun.key] || !isLessonRun(currentRun, state)) return;
    const columns = lab.history.columns();
    const result = { facts: runFacts(state.phase, columns), columns };
    set({ results: { ...results, [currentRun.key]: result } });
    startNext(queue, true);
  }

  return {
    store,
    setUp({ key, runs: [first, ...queue] }) {
      clear();
      set({ lesson: key, currentRun: first, queue }); // the lab's own Run button starts it as well
      if (!first) return;
      lab.compareRun(false);
      lab.choosePreset(first.preset, first.settings);
      lab.reset();
    },
    start({ key, runs }) {
      clear();
      set({ lesson: key });
      lab.compareRun(false);
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

/** The facts of a run by its key; throws where there is no such run or it has not ended. */
export const factsByRun =
  (results: Readonly<Record<string, Pick<LessonResult, 'facts'>>>): FactsByRun =>
  (run): RunFacts => {
    const result = results[run];
    if (!result) throw new Error(`The lesson has no finished run ${run}.`);
    return result.facts;
  };

/** What came of a lesson's runs; undefined while some have not ended. */
export function findOutcome(
  { runs, outcomes }: Pick<Lesson, 'runs' | 'outcomes'>,
  results: Readonly<Record<string, Pick<LessonResult, 'facts'>>>,
): Outcome | undefined {
  if (!runs.every(({ key }) => results[key])) return undefined;
  return outcomes.find(({ holds }) => holds(factsByRun(results)));
}

const CONTROLLERS = new WeakMap<Lab, LessonController>();

/** The controller of a lab; closing a lesson loses nothing that was predicted or seen. */
export function lessonControllerFor(lab: Lab): LessonController {
  const controller = CONTROLLERS.get(lab) ?? createLessonController(lab, createAnswerStorage());
  CONTROLLERS.set(lab, controller);
  return controller;
}
