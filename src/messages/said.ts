import type { Messages } from './messages';

/** Who speaks: a language other than English. */
export interface Voice {
  /** For numbers and lists. */
  readonly locale: string;
  /** The words on a subject; `english` is what they say. */
  words<English>(subject: keyof Messages, english: English): English;
}

let voice: Voice | undefined;

/**
 * Chooses another language than English. Tables read their words when they are loaded, so this comes once, before anything
 * that speaks is imported.
 */
export function speak(chosen: Voice): void {
  voice = chosen;
}

/** For numbers and lists. */
export const locale = (): string => voice?.locale ?? 'en-US';

/** The words on a subject in the language that was chosen; `english` where none was, as without a page. */
export const said = <English>(subject: keyof Messages, english: English): English =>
  voice ? voice.words(subject, english) : english;
