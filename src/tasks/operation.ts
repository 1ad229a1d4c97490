/** One row of the table of tasks: what the network has to learn. */
export interface Operation {
  /** The formula as people read it. */
  readonly label: string;
  /** Whether answer(x, y) = answer(y, x) for all pairs. */
  readonly commutes: boolean;
  /** The operation divides, so p must be prime. */
  readonly needsPrime?: boolean;
  /** The number of tokens where it does not follow p (the permutation groups). */
  readonly tokens?: number;
  /** Whether the pair belongs to the task; absent: every pair does. x, y in [0, tokens). */
  readonly defined?: (x: number, y: number) => boolean;
  /** The label of a pair. x, y in [0, tokens); the answer too. */
  readonly answer: (x: number, y: number, p: number) => number;
}
