/** What is chosen by adapter rather than by model. */
export interface Tuning {
  /** Rows and columns of C that one invocation of a product makes. */
  readonly tile: 4 | 8;
  /** Into how many parts the sums over examples are cut. */
  readonly splits: number;
}

/** Invocations below which a real GPU is mostly idle; above, cutting sums gains nothing. */
const ENOUGH_INVOCATIONS = 8192;
const MOST_SPLITS = 16;

/**
 * Software adapters pay for loads, not for idle lanes: large tiles, whole sums. Real GPUs need thousands of
 * invocations: small tiles, and gradients of weights (rows·columns / 16 invocations) summed in parts.
 */
export function tuningFor(software: boolean, members: number, parameterVec4s: number): Tuning {
  if (software) return { tile: 8, splits: 1 };
  const invocations = (members * parameterVec4s) / 4;
  const splits = Math.ceil(ENOUGH_INVOCATIONS / invocations);
  return { tile: 4, splits: Math.max(1, Math.min(MOST_SPLITS, splits)) };
}
