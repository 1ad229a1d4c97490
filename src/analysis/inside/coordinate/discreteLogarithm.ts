import { isPrime } from '../../../tasks/primes';
import { powers as powersOf, primitiveRoot } from '../../../tasks/tokenOrder';

/** Residues modulo a prime p, in the order of powers of a primitive root. */
export interface DiscreteLogarithm {
  /** The smallest primitive root g. */
  readonly root: number;
  /** g^i mod p, [p − 1]. */
  readonly powers: Int32Array;
  /** The i with g^i = x, [p]; −1 for x = 0, which has none. */
  readonly logarithms: Int32Array;
}

/** Discrete logarithms modulo p. RangeError where p is not prime. */
export function discreteLogarithm(p: number): DiscreteLogarithm {
  if (!isPrime(p)) throw new RangeError(`${p} is not prime.`);
  const root = primitiveRoot(p);
  const powers = Int32Array.from(powersOf(root, p));
  const logarithms = new Int32Array(p).fill(-1);
  powers.forEach((power, i) => {
    logarithms[power] = i;
  });
  return { root, powers, logarithms };
}
