import { isLanguage, LANGUAGE_NAMES, type Language } from '../../messages/languages';
import { createPreference } from '../preferences/createPreference';

/** The language that was chosen on this page; `auto` is as the browser likes it. */
export const languagePreference = createPreference('language', ['auto', ...LANGUAGE_NAMES]);

/** Who can say which language the page speaks, the first of them first. */
export interface LanguageRequests {
  /** `lang` in the address. */
  readonly asked?: string | undefined;
  /** What was chosen here in an earlier visit. */
  readonly remembered?: string | undefined;
  /** The browser's languages, the dearest first. */
  readonly browser: readonly string[];
}

/** The language to speak: a dialect counts as its language, and who has none of ours gets English. */
export function resolveLanguage({ asked, remembered, browser }: LanguageRequests): Language {
  const wishes = [asked, remembered, ...browser.map((tag) => tag.split('-')[0]?.toLowerCase())];
  return wishes.find((wish) => wish !== undefined && isLanguage(wish)) ?? 'en';
}
