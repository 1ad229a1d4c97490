/** The languages that can be chosen on the page, by their names in addresses, each called as its speakers call it. */
export const LANGUAGES = { en: 'English', es: 'Español' } as const;
/** `pseudo` is for who translates, and is asked for in the address only. */
export type Language = keyof typeof LANGUAGES | 'pseudo';

export const LANGUAGE_NAMES = Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[];

export const isLanguage = (name: string): name is Language =>
  Object.hasOwn(LANGUAGES, name) || name === 'pseudo';
