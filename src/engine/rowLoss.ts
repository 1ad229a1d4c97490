/**
 * Cross-entropy of one row in nats, in doubles, from its shift s = max(0, max_{j≠y} d_j) and T = Σ_{j≠y} exp(d_j − s), where
 * d_j = z_j − z_y: s + log(exp(−s) + T), without cancellation at either end.
 */
export const rowLoss = (shift: number, others: number): number =>
  shift + Math.log1p(others + Math.expm1(-shift));
