/**
 * A code that `messages/` words: one of the codes of a catalog with the values that belong to it. A catalog is an
 * interface from codes to their values; values are raw (numbers, paths, names), never text made for people.
 */
export type Coded<Catalog> = {
  [Code in keyof Catalog]: { readonly code: Code; readonly values: Catalog[Code] };
}[keyof Catalog];

/** The values of a code that needs none. */
export type NoValues = Readonly<Record<never, never>>;
