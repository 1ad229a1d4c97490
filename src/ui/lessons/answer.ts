/** What a reader has answered to the question of a lesson; each kind of question has its own. */
export type Answer =
  /** The key of an outcome. */
  | { readonly kind: 'choice'; readonly outcome: string }
  /** Heights of the drawn line, at the steps of the question. */
  | { readonly kind: 'curve'; readonly heights: readonly number[] }
  | { readonly kind: 'sizes'; readonly guesses: readonly Guess[] };

/** One person's number of training examples. */
export interface Guess {
  readonly size: number;
  /** Empty: nobody said. */
  readonly name: string;
}
