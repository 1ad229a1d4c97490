import { createStore } from 'zustand/vanilla';
import {
  isLanguage,
  LANGUAGE_NAMES,
  type Language,
  loadTranslation,
} from '../../messages/languages';
import { setLocale } from '../../messages/locale';
import { createPreference } from '../preferences/createPreference';
import { withTimeout } from './withTimeout';

/** The language that was chosen on this page; `auto` is as the browser likes it. */
export const languagePreference = createPreference('language', ['auto', ...LANGUAGE_NAMES]);

/** Who can ask for a language, the strongest first. */
export interface LanguageRequests {
  /** `lang` in the URL. */
  readonly fromUrl?: string | undefined;
  /** What was chosen here in an earlier visit. */
  readonly remembered?: string | undefined;
  /** The browser's languages, the preferred one first. */
  readonly browser: readonly string[];
}

/** The language to show: a dialect counts as its language; English where the lab has none that is asked for. */
export function resolveLanguage({ fromUrl, remembered, browser }: LanguageRequests): Language {
  const requests = [fromUrl, remembered, ...browser.map((tag) => tag.split('-')[0]?.toLowerCase())];
  return requests.find((name) => name !== undefined && isLanguage(name)) ?? 'en';
}

interface PageLanguage {
  readonly current: Language;
  /** A language whose messages did not come when they were last asked for. */
  readonly failed?: Language | undefined;
}

/** The language of the page. */
export const pageLanguage = createStore<PageLanguage>(() => ({ current: 'en' }));

let requested: Language | undefined;

/**
 * Changes the language of the page once its messages are there. Where they do not come in time, the page stays in the language
 * that it has: English when it starts. Never rejects.
 */
export async function changeLanguage(language: Language): Promise<void> {
  requested = language;
  try {
    const translation = await withTimeout(loadTranslation(language));
    if (requested !== language) return; // another was chosen meanwhile
    document.documentElement.lang = language;
    pageLanguage.setState({ current: language, failed: undefined });
    setLocale(translation);
  } catch {
    if (requested === language) pageLanguage.setState({ failed: language });
  }
}
