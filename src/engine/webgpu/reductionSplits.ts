/** Invocations below which a real GPU is mostly idle; above, cutting sums gains nothing. */
const ENOUGH_INVOCATIONS = 8192;
const MOST_SPLITS = 16;

/**
 * Into how many parts the sums over examples are cut. A software adapter runs one part as fast as many and saves the
 * adding up; a real GPU needs thousands of invocations, and a weight's gradient alone gives only rows·columns / 16.
 */
export function reductionSplits(
  software: boolean,
  members: number,
  parameterVec4s: number,
): number {
  if (software) return 1;
  const invocations = (members * parameterVec4s) / 4;
  return Math.max(1, Math.min(MOST_SPLITS, Math.ceil(ENOUGH_INVOCATIONS / invocations)));
}
