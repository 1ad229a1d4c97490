import type { Coded } from '../../run/coded';

/** The sentences of a catalog: a code without one does not compile. */
export type TextsOf<Catalog> = {
  readonly [Code in keyof Catalog]: (values: Catalog[Code]) => string;
};

/** The sentence of a code with its values. */
export const codedText = <Catalog>(
  texts: TextsOf<Catalog>,
  { code, values }: Coded<Catalog>,
): string => texts[code](values);
