/** What is chosen by adapter rather than by model. */
export interface Tuning {
  /** Rows and columns of C that one invocation of a product makes. */
  readonly tile: 4 | 8;
  /** Into how many parts the sums over examples are cut. */
  readonly splits: number;
}

/** What the choice depends on. */
export interface ProblemSize {
  readonly members: number;
  readonly parameterVec4s: number;
  /** Training examples of the member that has most. */
  readonly mostExamples: number;
}

/**
 * Invocations below which a real GPU is partly idle; above, cutting sums gains little. Data-centre GPUs have some 16,000
 * float32 lanes, and hide the wait for memory behind several invocations a lane. Reckoned, not measured.
 */
const MIN_BUSY_INVOCATIONS = 65_536;
const MAX_SPLITS = 16;
/** A part shorter than this is not worth its adding up. */
const MIN_SPLIT_ROWS = 64;

/**
 * Software adapters pay for loads, not for idle lanes: large tiles, whole sums. Real GPUs need thousands of
 * invocations: small tiles, and gradients of weights (rows·columns / 16 invocations) summed in parts.
 */
export function tuningForSize(
  software: boolean,
  { members, parameterVec4s, mostExamples }: ProblemSize,
): Tuning {
  if (software) return { tile: 8, splits: 1 };
  const invocations = (members * parameterVec4s) / 4;
  const splits = Math.ceil(MIN_BUSY_INVOCATIONS / invocations);
  const longEnough = Math.floor(mostExamples / MIN_SPLIT_ROWS);
  return { tile: 4, splits: Math.max(1, Math.min(MAX_SPLITS, splits, longEnough)) };
}
