import type { NamedLesson } from '../lessons';
import type { RunFactText } from '../text/Prose';
import { Prose } from '../text/Prose';

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
