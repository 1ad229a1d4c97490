/** The messages of a subject as they are in any language: of the same names, and made from the same values. */
export type Spoken<Text> = Text extends string
  ? string
  : Text extends (...told: infer Values) => infer Made
    ? (...told: Values) => Spoken<Made>
    : { readonly [Name in keyof Text]: Spoken<Text[Name]> };
