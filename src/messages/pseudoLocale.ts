import type { Translation } from './locale';

const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'ë', i: 'ï', o: 'ö', u: 'ü' };

/** What is no word of a message: `{what}` it is filled with, a `$formula$`, a `|key` of the glossary. */
const UNTRANSLATED = /(\{[^}]*\}|\$[^$]*\$|\|[^\]]*\])/;
/** Spanish needs about a third more room than English; one-word labels may need more. */
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
function pseudoOf<Said>(said: Said): Said {
  if (typeof said === 'string') return pseudoText(said) as Said;
  if (typeof said === 'function') return ((...told: unknown[]) => pseudoOf(said(...told))) as Said;
  if (typeof said !== 'object' || said === null) return said;
  if (Array.isArray(said)) return said.map(pseudoOf) as Said;
  return Object.fromEntries(
    Object.entries(said).map(([name, part]) => [name, pseudoOf(part)]),
  ) as Said;
}

/**
 * English in disguise: longer, and with accents, so that one sees whether there is room for another language and which
 * words are not in the messages yet.
 */
export const pseudoLocale: Translation = {
  locale: 'en-US',
  messages: (_, english) => pseudoOf(english),
};
