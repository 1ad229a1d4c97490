import type { Lesson } from './lesson';

/** Every file of the folder is a lesson, named as it is in addresses: to add one, add a file. */
const FILES = import.meta.glob<Record<string, Lesson>>('./lessons/*.ts', { eager: true });

/** A lesson and its name in addresses. */
export interface NamedLesson extends Lesson {
  readonly key: string;
}

/** All lessons, in their order. */
export const LESSONS: readonly NamedLesson[] = Object.entries(FILES)
  .flatMap(([path, exports]) => {
    const key = path.replace(/^.*\/|\.ts$/g, '');
    const lesson = exports[key];
    return lesson ? [{ key, ...lesson }] : [];
  })
  .sort((a, b) => a.number - b.number);

export const lessonOf = (key: string): NamedLesson | undefined =>
  LESSONS.find((lesson) => lesson.key === key);
