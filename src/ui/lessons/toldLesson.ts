import type { NamedLesson } from './lessons';
import type { LessonTexts } from './lessonTexts';

/** A lesson with its texts in another language; without any it stays as it is, and says that it is in English. */
export function translateLesson(lesson: NamedLesson, texts: LessonTexts | undefined): NamedLesson {
  if (!texts) return { ...lesson, lang: 'en' };
  const { title, learn, setUp, observe, explain, teacher } = texts;
  return {
    ...lesson,
    ...{ title, learn, setUp, observe, explain, teacher },
    runs: lesson.runs.map((run) => ({ ...run, label: texts.runs[run.key] ?? run.label })),
    question: { ...lesson.question, ask: texts.ask },
    outcomes: lesson.outcomes.map((outcome) => ({ ...outcome, ...texts.outcomes[outcome.key] })),
    vary: lesson.vary.map((each, i) => ({ ...each, text: texts.vary[i] ?? each.text })),
  };
}
