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

/** Logits of one pair minus their mean, into `row` [p]; what is the same for all answers changes no probability. */
function centredRow(logits: ArrayLike<number>, p: number, pair: number, row: Float64Array): void {
  let mean = 0;
  for (let c = 0; c < p; c++) mean += (logits[pair * p + c] as number) / p;
  for (let c = 0; c < p; c++) row[c] = (logits[pair * p + c] as number) - mean;
}

/**
 * How well the answer by rotation that some pairs show explains the logits of others. K[r], the mean logit over all entries
 * of `fitted` with the same r = (a + b − c) mod p, is what they predict for any pair; the result is the correlation of that
 * prediction with the centred logits of `scored`, ⟨K, L⟩ / (‖K‖ ‖L‖). Fitted and scored on all pairs it is `trigShare`'s norm. A
 * lookup table, whose share over all pairs is √f for a fraction f that it holds, has 0 here. Examples are [n, 3] = (a, b,
 * label). NaN where either has no pair; 0 where no answer is predicted or preferred.
 */
export function heldOutTrigShare(
  logits: ArrayLike<number>,
  p: number,
  fitted: Int32Array,
  scored: Int32Array,
): number {
  if (fitted.length === 0 || scored.length === 0) return Number.NaN;
  const row = new Float64Array(p);
  const means = new Float64Array(p); // K
  const eachEntry = (examples: Int32Array, visit: (turn: number, value: number) => void) => {
    for (let i = 0; i < examples.length; i += 3) {
      const [a, b] = [examples[i] as number, examples[i + 1] as number];
      centredRow(logits, p, a * p + b, row);
      for (let c = 0; c < p; c++) visit((a + b - c + p) % p, row[c] as number);
    }
  };
  eachEntry(fitted, (turn, value) => {
    means[turn] = (means[turn] as number) + (3 * value) / fitted.length;
  });
  let inner = 0;
  let whole = 0;
  eachEntry(scored, (turn, value) => {
    inner += value * (means[turn] as number);
    whole += value * value;
  });
  const predicted = (scored.length / 3) * means.reduce((sum, mean) => sum + mean * mean, 0);
  return predicted > 0 && whole > 0 ? inner / Math.sqrt(predicted * whole) : 0;
}
