import type { Language } from './languages';
import type { Translation } from './said';
import { setLocale } from './said';

/** How the words of a language are fetched; English comes with the program. */
const TRANSLATIONS: Readonly<Partial<Record<Language, () => Promise<Translation>>>> = {
  es: () => import('./es/spanish').then(({ spanish }) => spanish),
  pseudo: () => import('./pseudo').then(({ pseudoLocale: pseudo }) => pseudo),
};

/** Fetches a language and speaks it from now on. Rejects where its words cannot be fetched. */
export async function loadLocale(language: Language): Promise<void> {
  const voice = await TRANSLATIONS[language]?.();
  if (voice) setLocale(voice);
}
