import type { Coded, NoValues } from '../../../run/coded';
import { OPERATIONS, type OperationName } from '../../../tasks/operations';
import { tokenCount } from '../../../tasks/pairs';
import { isPrime } from '../../../tasks/primes';
import { discreteLogarithm } from './discreteLogarithm';

/**
 * What can be said of a task, from most to least. `cyclic`: it is addition on Z_n once its tokens are reordered. `squares`: the
 * answer is a sum on Z_n, but of functions of the tokens that are not one-to-one. `permutations`: the group is S5, which has
 * representations instead of frequencies. `rule`: only how much of the logits follows the rule.
 */
export type CoordinateKind = 'cyclic' | 'squares' | 'permutations' | 'rule';

/** Why a task has no more to it than its kind. */
export interface CoordinateNotes {
  /** No theory says how networks compute it. */
  'rule-only': { readonly op: OperationName };
  /** There are primitive roots, or all sums of squares, modulo a prime only. */
  'needs-prime': { readonly op: OperationName; readonly p: number };
  /** a and −a have the same square: tokens have no one frequency. */
  'folded-tokens': NoValues;
  /** S5 does not commute: its functions have representations, no frequencies. */
  'no-frequencies': NoValues;
}
export type CoordinateNote = Coded<CoordinateNotes>;

/**
 * A task in the coordinate in which its rule is a group's: the answer of a pair is the element s of a group of order n, and an
 * entry (a, b, c) of the logits follows the rule by its quotient r = s·c⁻¹ alone (s − c where the group is Z_n). INSIDE.md 4.
 */
export interface TaskCoordinate {
  readonly kind: CoordinateKind;
  /** Absent for `cyclic`, of which everything can be said. */
  readonly note?: CoordinateNote;
  readonly tokens: number;
  /** Order of the group. */
  readonly n: number;
  /** s of each pair a · tokens + b, [tokens²]; −1 for pairs outside: those of no answer, and those with 0 of x · y and x / y. */
  readonly target: Int32Array;
  /** Token of each answer, [n]: an answer that stands nowhere is outside. */
  readonly answers: Int32Array;
  /** The quotient r of (s, c), [n, n], c counted as in `answers`; the right answer has 0. */
  readonly quotient: Int32Array;
  /** For `cyclic`: the tokens a and b of the terms i and j, [n] each, with s = i + j mod n. */
  readonly terms?: { readonly first: Int32Array; readonly second: Int32Array };
}

const range = (n: number) => Int32Array.from({ length: n }, (_, i) => i);

const differences = (n: number) =>
  Int32Array.from({ length: n * n }, (_, i) => (Math.floor(i / n) - (i % n) + n) % n);

/** Addition on Z_n of tokens in another order. */
function cyclic(
  tokens: number,
  first: Int32Array,
  second: Int32Array,
  answers: Int32Array,
): TaskCoordinate {
  const n = answers.length;
  const target = new Int32Array(tokens * tokens).fill(-1);
  first.forEach((a, i) => {
    second.forEach((b, j) => {
      target[a * tokens + b] = (i + j) % n;
    });
  });
  const terms = { first, second };
  return { kind: 'cyclic', tokens, n, target, answers, quotient: differences(n), terms };
}

/** The answer of every pair as it is; −1 where there is none. */
function answersOfPairs(op: OperationName, p: number): Int32Array {
  const { defined, answer } = OPERATIONS[op];
  const tokens = tokenCount(op, p);
  return Int32Array.from({ length: tokens * tokens }, (_, pair) => {
    const [x, y] = [Math.floor(pair / tokens), pair % tokens];
    return !defined || defined(x, y) ? answer(x, y, p) : -1;
  });
}

/** c⁻¹ of S5's tokens on the right: the token of s·c⁻¹ for every (s, c). */
function s5Quotients(tokens: number): Int32Array {
  const { answer } = OPERATIONS.s5Product;
  const quotient = new Int32Array(tokens * tokens);
  for (let r = 0; r < tokens; r++) {
    for (let c = 0; c < tokens; c++) quotient[answer(r, c, 0) * tokens + c] = r; // s = r·c
  }
  return quotient;
}

/** A task of which the answer alone has a coordinate. */
function ruleOf(
  kind: Exclude<CoordinateKind, 'cyclic'>,
  op: OperationName,
  p: number,
  note: CoordinateNote,
): TaskCoordinate {
  const tokens = tokenCount(op, p);
  const isPermutation = OPERATIONS[op].tokens !== undefined;
  return {
    kind,
    note,
    tokens,
    n: tokens,
    target: answersOfPairs(op, p),
    answers: range(tokens),
    quotient: isPermutation ? s5Quotients(tokens) : differences(tokens),
  };
}

const ruleOnly = (op: OperationName) => (p: number) =>
  ruleOf('rule', op, p, { code: 'rule-only', values: { op } });

/** By powers of a primitive root: a product is a sum of logarithms mod p − 1. Pairs with 0, and the answer 0, are outside. */
const byLogarithm = (op: OperationName, sign: 1 | -1) => (p: number) => {
  if (!isPrime(p)) return ruleOf('rule', op, p, { code: 'needs-prime', values: { op, p } });
  const { powers } = discreteLogarithm(p);
  const n = p - 1;
  return cyclic(
    p,
    powers,
    powers.map((_, j) => powers[(n + sign * j) % n] as number),
    powers,
  );
};

const COORDINATES: Readonly<Record<OperationName, (p: number) => TaskCoordinate>> = {
  add: (p) => cyclic(p, range(p), range(p), range(p)),
  subtract: (p) =>
    cyclic(
      p,
      range(p),
      range(p).map((j) => (p - j) % p),
      range(p),
    ),
  multiply: byLogarithm('multiply', 1),
  divide: byLogarithm('divide', -1),
  divideOrSubtract: ruleOnly('divideOrSubtract'),
  squareSum: (p) =>
    isPrime(p)
      ? ruleOf('squares', 'squareSum', p, { code: 'folded-tokens', values: {} })
      : ruleOf('rule', 'squareSum', p, { code: 'needs-prime', values: { op: 'squareSum', p } }),
  quadratic: ruleOnly('quadratic'),
  quadraticPlusX: ruleOnly('quadraticPlusX'),
  cubic: ruleOnly('cubic'),
  cubicPlusY: ruleOnly('cubicPlusY'),
  s5Product: (p) => ruleOf('permutations', 's5Product', p, { code: 'no-frequencies', values: {} }),
  s5Conjugate: ruleOnly('s5Conjugate'),
  s5Sandwich: ruleOnly('s5Sandwich'),
};

/** The coordinate of a task, and with it what can be said of a network that learns it. */
export const taskCoordinate = (op: OperationName, p: number): TaskCoordinate => COORDINATES[op](p);

/** Whether the answers' sum s has frequencies: shares, α_k, restricted and excluded loss are defined. */
export const hasFrequencies = ({ kind }: TaskCoordinate): boolean =>
  kind === 'cyclic' || kind === 'squares';

/** The rows of W [tokens, width] in the order of terms or answers, [n, width]. */
export function rowsInOrder(w: Float64Array, width: number, order: Int32Array): Float64Array {
  const out = new Float64Array(order.length * width);
  order.forEach((token, i) => {
    out.set(w.subarray(token * width, (token + 1) * width), i * width);
  });
  return out;
}
