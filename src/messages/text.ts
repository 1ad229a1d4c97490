import { english } from './english';
import type { Messages } from './messages';

/**
 * What the lab says, in the language of this page. Tables read it when they are loaded, so the language is chosen once
 * (by `speak`), before anything that speaks is imported.
 */
export let text: Messages = english;

/** Chooses the language. Where nobody does, as without a page, it is English. */
export function speak(messages: Messages): void {
  text = messages;
}
