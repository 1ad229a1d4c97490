import { use } from 'react';
import { currentLocale } from '../../messages/locale';
import type { LessonTexts } from './lesson';
import { LESSONS, type NamedLesson } from './lessons';

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

/** How the lessons' texts are fetched, by language; the English ones are in the lessons. */
const TRANSLATIONS: Readonly<Record<string, () => Promise<Readonly<Record<string, LessonTexts>>>>> =
  {
    es: () => import('./spanishLessons').then(({ spanishLessons }) => spanishLessons),
  };

/** Where the texts cannot be fetched, the lessons are in English: better than none. */
const loadLessons = async (): Promise<readonly NamedLesson[]> => {
  const texts = await TRANSLATIONS[currentLocale()]?.().catch(() => undefined);
  return LESSONS.map((lesson) => translateLesson(lesson, texts?.[lesson.key]));
};

const localLessons = currentLocale().startsWith('en') ? LESSONS : loadLessons();

/** All lessons in the language of the page, in their order. */
export const useLessons = (): readonly NamedLesson[] =>
  localLessons instanceof Promise ? use(localLessons) : localLessons;
