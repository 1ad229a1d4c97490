/** Something wrong with what was asked for: which field, what is allowed, and what is used instead. */
export interface Problem {
  /** The path of the field, `preset`, or the unknown key. */
  readonly field: string;
  /** One plain sentence that names the field and the allowed range. */
  readonly message: string;
  /** What is wrong alone, as a sentence; absent where the message says no more. */
  readonly fault?: string;
}
