import { exportsByFileName } from './exportsByFileName';
import type { LessonTexts } from './lesson';

/** The lessons in Spanish, by their names in addresses: a file each in the folder. */
export const spanishLessons: Readonly<Record<string, LessonTexts>> = exportsByFileName(
  import.meta.glob<Record<string, LessonTexts>>('./content/es/*.ts', { eager: true }),
);
