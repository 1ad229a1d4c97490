import { Fragment } from 'react';
import type { NamedLesson } from '../lessons';
import { Formula } from './Formula';
import { isTermName, Term } from './Term';

/** A piece of a paragraph. */
type TextPart =
  | { readonly kind: 'text' | 'strong' | 'formula'; readonly text: string }
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
  const addText = (to: number) => {
    if (to > end) pieces.push({ kind: 'text', text: source.slice(end, to) });
  };
  for (const match of source.matchAll(MARKS)) {
    addText(match.index);
    end = match.index + match[0].length;
    const [, strong, formula, shown, term, run, fact] = match;
    if (strong !== undefined) pieces.push({ kind: 'strong', text: strong });
    else if (formula !== undefined) pieces.push({ kind: 'formula', text: formula });
    else if (shown !== undefined) pieces.push({ kind: 'term', text: shown, term: term ?? shown });
    else if (run !== undefined && fact !== undefined) pieces.push({ kind: 'figure', run, fact });
  }
  addText(source.length);
  return pieces;
}

/** What stands for a figure of a run. */
export type RunFactText = (run: string, fact: string) => string;

function ProsePart({ piece, figure }: { readonly piece: TextPart; readonly figure: RunFactText }) {
  switch (piece.kind) {
    case 'strong':
      return <strong>{piece.text}</strong>;
    case 'formula':
      return <Formula source={piece.text} />;
    case 'term':
      return isTermName(piece.term) ? <Term term={piece.term}>{piece.text}</Term> : piece.text;
    case 'figure':
      return <strong className="figure-of-run">{figure(piece.run, piece.fact)}</strong>;
    default:
      return piece.text;
  }
}

interface ProseProps {
  readonly text: string;
  readonly figure?: RunFactText;
}

/** A text of a lesson with its terms, formulas and figures. */
export const Prose = ({ text, figure = () => '–' }: ProseProps) =>
  parseText(text).map((piece, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change places.
    <Fragment key={i}>
      <ProsePart piece={piece} figure={figure} />
    </Fragment>
  ));

interface ParagraphsProps {
  readonly texts: readonly string[];
  /** Their language, where the page speaks another. */
  readonly lang: NamedLesson['lang'];
  readonly figure?: RunFactText;
}

/** Texts of a lesson, one below the other. */
export const Paragraphs = ({ texts, lang, figure }: ParagraphsProps) =>
  texts.map((text) => (
    <p key={text} lang={lang}>
      <Prose text={text} {...(figure ? { figure } : {})} />
    </p>
  ));
