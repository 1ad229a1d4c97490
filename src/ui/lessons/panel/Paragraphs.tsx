import type { FigureText } from '../text/Prose';
import { Prose } from '../text/Prose';

interface ParagraphsProps {
  readonly texts: readonly string[];
  readonly figure?: FigureText;
}

/** Texts of a lesson, one below the other. */
export const Paragraphs = ({ texts, figure }: ParagraphsProps) =>
  texts.map((text) => (
    <p key={text}>
      <Prose text={text} {...(figure ? { figure } : {})} />
    </p>
  ));
