/** Whether one of the paper's three ingredients is there. */
export const PRESENCES = ['with', 'without'] as const;
export type Presence = (typeof PRESENCES)[number];

/** Whether the weight-decay term is α‖θ‖² (appendix C as displayed) or α/2 ‖θ‖² (appendix D). */
export const CONVENTIONS = ['displayed', 'halved'] as const;

/** Everything that decides a simulation of two circuits (Varma et al. 2023, section 3 and appendix C). */
export interface CircuitSetup {
  /** Classes. */
  readonly q: number;
  /** P: the parameter norm that each circuit needs for a weight of 1. */
  readonly pGen: number;
  readonly pMem: number;
  /** The norm of a circuit of weight w is |w|^(1/κ) · P, as in an MLP of κ layers. */
  readonly kappa: number;
  /** α, the strength of weight decay. */
  readonly alpha: number;
  readonly convention: (typeof CONVENTIONS)[number];
  /** A circuit's weight is the product of its two factors; these are where they start. */
  readonly genFirst: number;
  readonly genSecond: number;
  readonly memFirst: number;
  readonly memSecond: number;
  /** Of plain gradient descent. */
  readonly learningRate: number;
  readonly steps: number;
  /** Ingredient 1: Gen is right on test examples. Without: both tables are wrong there. */
  readonly generalising: Presence;
  /** Ingredient 2: Gen is more efficient. Without: P_gen is twice P_mem. */
  readonly efficiency: Presence;
  /** Ingredient 3: Gen is learned more slowly. Without: it starts from the factors of Mem. */
  readonly slowness: Presence;
}
