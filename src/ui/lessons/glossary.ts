import { glossaryText } from '../../messages/en/glossaryText';

/** A word of the glossary, by which texts of lessons name it in any language. */
export type TermName = keyof typeof glossaryText;
export const isTermName = (name: string): name is TermName => Object.hasOwn(glossaryText, name);
