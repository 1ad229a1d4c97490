import type { LessonTexts } from './lessonTexts';
import { exportsByFileName } from './namedAsFile';

/** The lessons in Spanish, by their names in addresses: a file each in the folder. */
export const spanishLessons: Readonly<Record<string, LessonTexts>> = exportsByFileName(
  import.meta.glob<Record<string, LessonTexts>>('./lessons/es/*.ts', { eager: true }),
);
