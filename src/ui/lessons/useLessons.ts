import { use } from 'react';
import { useLocale } from '../language/useLocale';
import { withTimeout } from '../language/withTimeout';
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

/** Where the texts cannot be fetched in time, the lessons are in English and marked so. */
async function translateLessons(load: () => Promise<Readonly<Record<string, LessonTexts>>>) {
  const texts = await withTimeout(load()).catch(() => undefined);
  return LESSONS.map((lesson) => translateLesson(lesson, texts?.[lesson.key]));
}

/** The lessons of each language that the page has been in. */
const translations = new Map<string, Promise<readonly NamedLesson[]>>();

function lessonsIn(locale: string): Promise<readonly NamedLesson[]> | undefined {
  const load = TRANSLATIONS[locale];
  if (load && !translations.has(locale)) translations.set(locale, translateLessons(load));
  return translations.get(locale);
}

/** All lessons in the language of the page, in their order. */
export function useLessons(): readonly NamedLesson[] {
  const lessons = lessonsIn(useLocale());
  return lessons ? use(lessons) : LESSONS;
}
