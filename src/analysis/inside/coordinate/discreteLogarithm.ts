/** Residues modulo a prime p, in the order of powers of a primitive root. */
export interface DiscreteLogarithm {
  /** The smallest primitive root g. */
  readonly root: number;
  /** g^i mod p, [p − 1]. */
  readonly powers: Int32Array;
  /** The i with g^i = x, [p]; −1 for x = 0, which has none. */
  readonly logarithms: Int32Array;
}

/** Discrete logarithms modulo a prime p. RangeError where p has no primitive root of order p − 1, as then it is not prime. */
export function discreteLogarithm(p: number): DiscreteLogarithm {
  for (let root = 1; root < p; root++) {
    const powers = new Int32Array(p - 1);
    const logarithms = new Int32Array(p).fill(-1);
    let power = 1;
    let order = 0;
    while (order < p - 1 && power !== 0 && logarithms[power] === -1) {
      powers[order] = power;
      logarithms[power] = order++;
      power = (power * root) % p;
    }
    if (order === p - 1 && power === 1) return { root, powers, logarithms };
  }
  throw new RangeError(`${p} is not prime.`);
}
