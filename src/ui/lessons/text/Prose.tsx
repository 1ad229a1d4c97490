import { Fragment } from 'react';
import { isTermName } from '../glossary';
import { Formula } from './Formula';
import { parseText, type TextPart } from './parseText';
import { Term } from './Term';

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
