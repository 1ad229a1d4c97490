/** How much of a network's logits is an answer by rotation. */
export interface TrigShare {
  /** Share of the norm, ‖projection‖ / ‖logits‖: the paper's measure, which admits 0.95 and more. */
  readonly norm: number;
  /** Share of the squared norm (“variance explained”). */
  readonly energy: number;
}

/**
 * The share of the logits over all pairs that lies in the span of cos and sin of 2πk(a + b − c)/p, k = 1 … p − 1 (Varma et
 * al. 2023, section 5.1, for modular addition). Those are just the functions of (a + b − c) mod p with mean 0, so the
 * projection is a mean over all entries with the same a + b − c. What is the same for all answers of a pair changes no
 * probability, and is left out. `logits` is [p·p, p], pair a·p + b. NaN where no pair prefers any answer.
 */
export function trigShare(logits: ArrayLike<number>, p: number): TrigShare {
  if (logits.length !== p ** 3) {
    throw new RangeError(`trigShare wants ${p}³ logits, not ${logits.length}.`);
  }
  const means = new Float64Array(p); // by (a + b − c) mod p
  let whole = 0;
  for (let pair = 0; pair < p * p; pair++) {
    const sum = Math.floor(pair / p) + (pair % p);
    let rowMean = 0;
    for (let c = 0; c < p; c++) rowMean += logits[pair * p + c] as number;
    rowMean /= p;
    for (let c = 0; c < p; c++) {
      const value = (logits[pair * p + c] as number) - rowMean;
      whole += value * value;
      const turn = (sum - c + p) % p;
      means[turn] = (means[turn] as number) + value / (p * p);
    }
  }
  const projected = p * p * means.reduce((total, mean) => total + mean * mean, 0);
  const energy = projected / whole;
  return { norm: Math.sqrt(energy), energy };
}
