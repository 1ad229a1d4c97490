import type { Language } from './languages';
import type { Voice } from './said';
import { speak } from './said';

/** How the words of a language are fetched; English comes with the program. */
const VOICES: Readonly<Partial<Record<Language, () => Promise<Voice>>>> = {
  es: () => import('./es/spanish').then(({ spanish }) => spanish),
  pseudo: () => import('./pseudo').then(({ pseudo }) => pseudo),
};

/** Fetches a language and speaks it from now on. Rejects where its words cannot be fetched. */
export async function learn(language: Language): Promise<void> {
  const voice = await VOICES[language]?.();
  if (voice) speak(voice);
}
