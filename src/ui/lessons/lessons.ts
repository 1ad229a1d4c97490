import { exportsByFileName } from './exportsByFileName';
import type { Lesson } from './lesson';

/** A lesson and its name in addresses. */
export interface NamedLesson extends Lesson {
  readonly key: string;
  /** The language of its texts, where the page speaks another. */
  readonly lang?: 'en';
}

/**
 * All lessons as they are written, in their order. Every file of the folder is a lesson, named as it is in addresses: to
 * add one, add a file.
 */
export const LESSONS: readonly NamedLesson[] = Object.entries(
  exportsByFileName(import.meta.glob<Record<string, Lesson>>('./content/*.ts', { eager: true })),
)
  .map(([key, lesson]) => ({ key, ...lesson }))
  .sort((a, b) => a.number - b.number);
