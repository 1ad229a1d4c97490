import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Answer } from '../answer';
import type { LessonBench, LessonResult } from '../createLessonBench';
import type { NamedLesson } from '../lessons';
import { factText, isFact } from '../runFacts';
import type { FigureText } from '../text/Prose';

/** The lesson that is open, and the bench it works on. */
interface OpenLesson {
  readonly lesson: NamedLesson;
  readonly bench: LessonBench;
}

export const LessonContext = createContext<OpenLesson | undefined>(undefined);

const NONE: Readonly<Record<string, LessonResult>> = {};

/** All that a part of the panel needs of the lesson: its data, what was answered, what its runs did. */
export function useLesson() {
  const open = use(LessonContext);
  if (!open) throw new Error('There is no lesson around this component.');
  const { lesson, bench } = open;
  const results = useStore(bench.store, (state) =>
    state.lesson === lesson.key ? state.results : NONE,
  );
  const answer: Answer | undefined = useStore(bench.store, ({ answers }) => answers[lesson.key]);
  const figure: FigureText = (run, fact) => {
    const result = results[run];
    return result && isFact(fact) ? factText(result.facts, fact) : '–';
  };
  return { lesson, bench, results, answer, figure };
}
