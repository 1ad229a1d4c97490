/** The messages of a subject as they are in any language: of the same names, and made from the same values. */
export type Translated<Text> = Text extends string
  ? string
  : Text extends (...told: infer Values) => infer Made
    ? (...told: Values) => Translated<Made>
    : { readonly [Name in keyof Text]: Translated<Text[Name]> };
