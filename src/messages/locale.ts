import type { Messages } from './messages';

/** What a message is made from: values as people read them, or counts that decide between one and many. */
export type MessageParams<Name extends string> = Readonly<Record<Name, string | number>>;

/** Who speaks: a language other than English. */
export interface Translation {
  /** For numbers and lists. */
  readonly locale: string;
  /** The words on a subject; `english` is what they say. */
  messages<English>(subject: keyof Messages, english: English): English;
}

let translation: Translation | undefined;

/**
 * Chooses another language than English. Tables read their words when they are loaded, so this comes once, before anything
 * that speaks is imported.
 */
export function setLocale(chosen: Translation): void {
  translation = chosen;
}

/** For numbers and lists. */
export const locale = (): string => translation?.locale ?? 'en-US';

/** The words on a subject in the language that was chosen; `english` where none was, as without a page. */
export const defineMessages = <English>(subject: keyof Messages, english: English): English =>
  translation ? translation.messages(subject, english) : english;
