import { use } from 'react';
import { locale } from '../../messages/said';
import { LESSONS, type NamedLesson } from './lessons';
import type { LessonTexts } from './lessonTexts';
import { toldLesson } from './toldLesson';

/** How the lessons' texts are fetched, by language; the English ones are in the lessons. */
const TEXTS: Readonly<Record<string, () => Promise<Readonly<Record<string, LessonTexts>>>>> = {
  es: () => import('./spanishLessons').then(({ spanishLessons }) => spanishLessons),
};

/** Where the texts cannot be fetched, the lessons are in English: better than none. */
const told = async (): Promise<readonly NamedLesson[]> => {
  const texts = await TEXTS[locale()]?.().catch(() => undefined);
  return LESSONS.map((lesson) => toldLesson(lesson, texts?.[lesson.key]));
};

const LESSONS_HERE = locale().startsWith('en') ? LESSONS : told();

/** All lessons in the language of the page, in their order. */
export const useLessons = (): readonly NamedLesson[] =>
  LESSONS_HERE instanceof Promise ? use(LESSONS_HERE) : LESSONS_HERE;
