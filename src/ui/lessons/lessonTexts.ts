import type { Lesson } from './lesson';

/**
 * The texts of a lesson in another language, and nothing else. Each says what its English says, with the same terms, formulas
 * and figures (lessonTexts.test.ts); what English leaves out is left out here.
 */
export interface LessonTexts {
  readonly title: string;
  readonly learn: string;
  /** Labels of the runs, by their keys. */
  readonly runs: Readonly<Record<string, string>>;
  readonly setUp: readonly string[];
  readonly ask: string;
  readonly observe: readonly string[];
  /** By the keys of the outcomes. */
  readonly outcomes: Readonly<Record<string, { readonly option?: string; readonly saw: string }>>;
  readonly explain: readonly string[];
  /** In the order of the lesson's variations. */
  readonly vary: readonly string[];
  readonly teacher: Lesson['teacher'];
}
