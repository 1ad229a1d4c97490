import type { Translation } from './locale';

const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'ë', i: 'ï', o: 'ö', u: 'ü' };

/** The parts of a message that are not translated: a `{slot}`, a `$formula$`, a `|key` of the glossary. */
const UNTRANSLATED = /(\{[^}]*\}|\$[^$]*\$|\|[^\]]*\])/;
/** Spanish is about a third longer than English; one-word labels may need more. */
const EXTRA_LENGTH = 0.35;

function pseudoText(text: string): string {
  if (!/[a-z]/i.test(text)) return text;
  const accented = text
    .split(UNTRANSLATED)
    .map((piece, i) =>
      i % 2 ? piece : piece.replace(/[aeiou]/g, (letter) => ACCENTED[letter] ?? letter),
    )
    .join('');
  return `${accented} ${'ÿ'.repeat(Math.ceil(text.length * EXTRA_LENGTH)).replace(/.{7}(?=.)/g, '$& ')}`;
}

/** The same messages, each of them longer and marked. */
function pseudoOf(english: unknown): unknown {
  if (typeof english === 'string') return pseudoText(english);
  if (typeof english === 'function') return (...params: unknown[]) => pseudoOf(english(...params));
  if (typeof english !== 'object' || english === null) return english;
  if (Array.isArray(english)) return english.map(pseudoOf);
  return Object.fromEntries(Object.entries(english).map(([name, part]) => [name, pseudoOf(part)]));
}

/**
 * English in disguise: longer, and with accents. It shows whether there is room for another language, and which texts are not
 * in the messages yet. `en-XA` is CLDR's tag for such a locale; numbers are formatted as in English.
 */
export const pseudoLocale: Translation = {
  locale: 'en-XA',
  messages: (_, english) => pseudoOf(english),
};
