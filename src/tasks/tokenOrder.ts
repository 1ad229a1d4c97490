import { OPERATIONS, type OperationName } from './operations';
import { tokenCount } from './pairs';
import { isPrime } from './primes';

/** The order of tokens along the axes of a table of all pairs. */
export interface TokenOrder {
  /** The token at each place. */
  readonly tokens: Uint16Array;
  /** The place of each token. */
  readonly places: Uint16Array;
  /** The g of which all tokens but 0 are powers, in whose order they stand; absent: the plain order. */
  readonly root?: number;
}

/** The powers g⁰, g¹ … of a number mod p, up to the first that comes again. */
export function powers(g: number, p: number): number[] {
  const list: number[] = [];
  for (let power = 1; list.length < p && !list.includes(power); power = (power * g) % p) {
    list.push(power);
  }
  return list;
}

/** The smallest primitive root of a prime: its powers are all numbers but 0. */
export function primitiveRoot(p: number): number {
  for (let g = 2; g < p; g++) if (powers(g, p).length === p - 1) return g;
  return 1;
}

function inOrder(tokens: readonly number[], root?: number): TokenOrder {
  const places = new Uint16Array(tokens.length);
  tokens.forEach((token, place) => {
    places[token] = place;
  });
  return { tokens: Uint16Array.from(tokens), places, ...(root === undefined ? {} : { root }) };
}

/**
 * The order in which the structure of a task is seen. A product is a sum of discrete logarithms, so its tokens stand in the order of
 * the powers of a primitive root, 0 before them; every other task has the plain order.
 */
export function tokenOrder(op: OperationName, p: number): TokenOrder {
  const count = tokenCount(op, p);
  if (!OPERATIONS[op].isProduct || !isPrime(p)) {
    return inOrder(Array.from({ length: count }, (_, token) => token));
  }
  const root = primitiveRoot(p);
  return inOrder([0, ...powers(root, p)], root);
}
