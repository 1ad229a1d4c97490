import { setLocale, type Translation } from './locale';

/** The languages that can be chosen on the page, by their names in addresses, each called as its speakers call it. */
export const LANGUAGES = { en: 'English', es: 'Español' } as const;
/** `pseudo` is for who translates, and is asked for in the address only. */
export type Language = keyof typeof LANGUAGES | 'pseudo';

export const LANGUAGE_NAMES = Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[];

export const isLanguage = (name: string): name is Language =>
  Object.hasOwn(LANGUAGES, name) || name === 'pseudo';

/** How the messages of a language are fetched; English comes with the program. */
const TRANSLATIONS: Readonly<Partial<Record<Language, () => Promise<Translation>>>> = {
  es: () => import('./es/spanish').then(({ spanish }) => spanish),
  pseudo: () => import('./pseudoLocale').then(({ pseudoLocale }) => pseudoLocale),
};

/** Fetches the messages of a language; none are needed for English. Rejects where they cannot be fetched. */
export const loadTranslation = async (language: Language): Promise<Translation | undefined> =>
  TRANSLATIONS[language]?.();

/** Fetches a language and makes it the current one. Rejects where its messages cannot be fetched. */
export async function loadLocale(language: Language): Promise<void> {
  setLocale(await loadTranslation(language));
}
