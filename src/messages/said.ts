import type { Messages } from './messages';

let language: Messages | undefined;

/**
 * Chooses another language than English. Tables read their words when they are loaded, so this comes once, before anything
 * that speaks is imported.
 */
export function speak(messages: Messages): void {
  language = messages;
}

/** For numbers and lists. */
export const locale = (): string => language?.locale ?? 'en-US';

/** The words on a subject in the language that was chosen; `english` where none was, as without a page. */
export const said = <English>(subject: keyof Messages, english: English): English =>
  (language?.[subject] as English | undefined) ?? english;
