import { use } from 'react';
import { locale } from '../../messages/said';
import { LESSONS, type NamedLesson } from './lessons';
import type { LessonTexts } from './lessonTexts';
import { translateLesson } from './toldLesson';

/** How the lessons' texts are fetched, by language; the English ones are in the lessons. */
const TRANSLATIONS: Readonly<Record<string, () => Promise<Readonly<Record<string, LessonTexts>>>>> =
  {
    es: () => import('./spanishLessons').then(({ spanishLessons }) => spanishLessons),
  };

/** Where the texts cannot be fetched, the lessons are in English: better than none. */
const loadLessons = async (): Promise<readonly NamedLesson[]> => {
  const texts = await TRANSLATIONS[locale()]?.().catch(() => undefined);
  return LESSONS.map((lesson) => translateLesson(lesson, texts?.[lesson.key]));
};

const localLessons = locale().startsWith('en') ? LESSONS : loadLessons();

/** All lessons in the language of the page, in their order. */
export const useLessons = (): readonly NamedLesson[] =>
  localLessons instanceof Promise ? use(localLessons) : localLessons;
