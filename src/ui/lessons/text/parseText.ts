/** A piece of a paragraph. */
export type TextPart =
  | { readonly kind: 'words' | 'strong' | 'formula'; readonly text: string }
  | { readonly kind: 'term'; readonly text: string; readonly term: string }
  /** A figure of a run: what it is called, before it is known. */
  | { readonly kind: 'figure'; readonly run: string; readonly fact: string };

const MARKS = /\*([^*]+)\*|\$([^$]+)\$|\[([^\]|]+)(?:\|([^\]]+))?\]|\{(\w+)\.(\w+)\}/g;

/**
 * A paragraph of a lesson in pieces. `*words*` are stressed, `$…$` is a formula, `[term]` or `[words|term]` has an entry in
 * the glossary, and `{run.fact}` is what a run of the lesson did.
 */
export function parseText(source: string): TextPart[] {
  const pieces: TextPart[] = [];
  let end = 0;
  const words = (to: number) => {
    if (to > end) pieces.push({ kind: 'words', text: source.slice(end, to) });
  };
  for (const match of source.matchAll(MARKS)) {
    words(match.index);
    end = match.index + match[0].length;
    const [, strong, formula, shown, term, run, fact] = match;
    if (strong !== undefined) pieces.push({ kind: 'strong', text: strong });
    else if (formula !== undefined) pieces.push({ kind: 'formula', text: formula });
    else if (shown !== undefined) pieces.push({ kind: 'term', text: shown, term: term ?? shown });
    else if (run !== undefined && fact !== undefined) pieces.push({ kind: 'figure', run, fact });
  }
  words(source.length);
  return pieces;
}
