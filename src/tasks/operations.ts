/** One row of the table of tasks: what the network has to learn. */
interface Operation {
  /** In the letters of the maths; absent where it takes words (messages/wording/settings.ts). */
  readonly formula?: string;
  /** Whether answer(x, y) = answer(y, x) for all pairs. */
  readonly commutes: boolean;
  /** It multiplies or divides x and y and does nothing else: it adds or subtracts their discrete logarithms. */
  readonly isProduct?: boolean;
  /** The operation divides, so p must be prime. */
  readonly needsPrime?: boolean;
  /** The number of tokens where it does not follow p (the permutation groups). */
  readonly tokens?: number;
  /** Whether the pair belongs to the task; absent: every pair does. x, y in [0, tokens). */
  readonly defined?: (x: number, y: number) => boolean;
  /** The label of a pair. x, y in [0, tokens); the answer too. */
  readonly answer: (x: number, y: number, p: number) => number;
}

const mod = (x: number, p: number) => ((x % p) + p) % p;

/** y⁻¹ mod p for prime p and y ≢ 0: the unique z in [1, p) with y·z ≡ 1. */
function inverse(y: number, p: number): number {
  let result = 1;
  for (let base = mod(y, p), exponent = p - 2; exponent > 0; exponent >>= 1) {
    if (exponent & 1) result = (result * base) % p;
    base = (base * base) % p;
  }
  return result;
}

/** Arithmetic modulo p, as in Power et al. (2022), "Grokking", appendix A.1.1. */
const MODULAR_OPERATIONS = {
  add: { formula: 'x + y', commutes: true, answer: (x, y, p) => (x + y) % p },
  subtract: { formula: 'x − y', commutes: false, answer: (x, y, p) => mod(x - y, p) },
  multiply: {
    formula: 'x · y',
    commutes: true,
    isProduct: true,
    answer: (x, y, p) => (x * y) % p,
  },
  divide: {
    formula: 'x / y',
    commutes: false,
    isProduct: true,
    needsPrime: true,
    defined: (_x, y) => y !== 0,
    answer: (x, y, p) => (x * inverse(y, p)) % p,
  },
  divideOrSubtract: {
    commutes: false,
    needsPrime: true,
    answer: (x, y, p) => (y % 2 === 1 ? (x * inverse(y, p)) % p : mod(x - y, p)),
  },
  squareSum: { formula: 'x² + y²', commutes: true, answer: (x, y, p) => (x * x + y * y) % p },
  quadratic: {
    formula: 'x² + xy + y²',
    commutes: true,
    answer: (x, y, p) => (x * x + x * y + y * y) % p,
  },
  quadraticPlusX: {
    formula: 'x² + xy + y² + x',
    commutes: false,
    answer: (x, y, p) => (x * x + x * y + y * y + x) % p,
  },
  cubic: { formula: 'x³ + xy', commutes: false, answer: (x, y, p) => (x * x * x + x * y) % p },
  cubicPlusY: {
    formula: 'x³ + xy² + y',
    commutes: false,
    answer: (x, y, p) => (x * x * x + x * y * y + y) % p,
  },
} as const satisfies Record<string, Operation>;

type Permutation = readonly number[];

/** All orders of 0..n-1, in lexicographic order: the tokens of S_n. */
function permutations(n: number): Permutation[] {
  if (n === 0) return [[]];
  const place = (head: number, others: Permutation) => [
    head,
    ...others.map((value) => (value >= head ? value + 1 : value)),
  ];
  const shorter = permutations(n - 1);
  return Array.from({ length: n }, (_, head) =>
    shorter.map((others) => place(head, others)),
  ).flat();
}

/** The elements of S5 by token, as lists of images of 0 … 4; token 0 is the identity. */
export const S5: readonly Permutation[] = permutations(5);
const TOKEN = new Map(S5.map((permutation, token) => [permutation.join(''), token]));

const at = <T>(list: readonly T[], index: number): T => list[index] as T;
const compose = (f: Permutation, g: Permutation) => g.map((i) => at(f, i)); // (f·g)(i) = f(g(i))
const invert = (f: Permutation) => f.map((_, i) => f.indexOf(i));

/** The order of 1 … 5 that a token of S5 stands for: where x takes each. */
export const permutationOf = (token: number): readonly number[] =>
  at(S5, token).map((place) => place + 1);

const operation = (product: (x: Permutation, y: Permutation) => Permutation): Operation => ({
  commutes: false,
  tokens: S5.length,
  answer: (x, y) => TOKEN.get(product(at(S5, x), at(S5, y)).join('')) as number,
});

/** The group S5, as in Power et al. (2022), appendix A.1.1. Tokens are the 120 permutations. */
const PERMUTATION_OPERATIONS = {
  s5Product: operation(compose),
  s5Conjugate: operation((x, y) => compose(compose(x, y), invert(x))),
  s5Sandwich: operation((x, y) => compose(compose(x, y), x)),
} as const satisfies Record<string, Operation>;

const TABLE = { ...MODULAR_OPERATIONS, ...PERMUTATION_OPERATIONS };

/** The name of a task, as written in `task.op`. */
export type OperationName = keyof typeof TABLE;

/** Every task the lab knows, by name. The page, the URL, the CLI and the docs are drawn from this table. */
export const OPERATIONS: Readonly<Record<OperationName, Operation>> = TABLE;
