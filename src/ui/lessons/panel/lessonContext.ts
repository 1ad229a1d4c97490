import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Answer } from '../lessonAnswers';
import type { LessonController, LessonResult } from '../lessonController';
import type { NamedLesson } from '../lessons';
import { factText, isFact } from '../runFacts';
import type { RunFactText } from '../text/Prose';

/** The lesson that is open, and the controller it works on. */
interface LessonContextValue {
  readonly lesson: NamedLesson;
  readonly controller: LessonController;
}

export const LessonContext = createContext<LessonContextValue | undefined>(undefined);

const NO_RESULTS: Readonly<Record<string, LessonResult>> = {};

/** All that a part of the panel needs of the lesson: its data, what was answered, what its runs did. */
export function useLesson() {
  const open = use(LessonContext);
  if (!open) throw new Error('There is no lesson around this component.');
  const { lesson, controller } = open;
  const results = useStore(controller.store, (state) =>
    state.lesson === lesson.key ? state.results : NO_RESULTS,
  );
  const answer: Answer | undefined = useStore(
    controller.store,
    ({ answers }) => answers[lesson.key],
  );
  const figure: RunFactText = (run, fact) => {
    const result = results[run];
    return result && isFact(fact) ? factText(result.facts, fact) : '–';
  };
  return { lesson, controller, results, answer, figure };
}
