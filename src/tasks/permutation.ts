import { operationsText } from '../messages/en/operationsText';
import type { Operation } from './operation';

type Permutation = readonly number[];

/** All orders of 0..n-1, in lexicographic order: the tokens of S_n. */
function permutations(n: number): Permutation[] {
  if (n === 0) return [[]];
  const place = (head: number, rest: Permutation) => [
    head,
    ...rest.map((value) => (value >= head ? value + 1 : value)),
  ];
  const shorter = permutations(n - 1);
  return Array.from({ length: n }, (_, head) => shorter.map((rest) => place(head, rest))).flat();
}

const S5 = permutations(5);
const TOKEN = new Map(S5.map((permutation, token) => [permutation.join(''), token]));

const at = <T>(list: readonly T[], index: number): T => list[index] as T;
const compose = (f: Permutation, g: Permutation) => g.map((i) => at(f, i)); // (f·g)(i) = f(g(i))
const invert = (f: Permutation) => f.map((_, i) => f.indexOf(i));

const operation = (
  label: string,
  product: (x: Permutation, y: Permutation) => Permutation,
): Operation => ({
  label,
  commutes: false,
  tokens: S5.length,
  answer: (x, y) => TOKEN.get(product(at(S5, x), at(S5, y)).join('')) as number,
});

/** The group S5, as in Power et al. (2022), appendix A.1.1. Tokens are the 120 permutations. */
export const PERMUTATION_OPERATIONS = {
  s5Product: operation(operationsText.s5Product, compose),
  s5Conjugate: operation(operationsText.s5Conjugate, (x, y) => compose(compose(x, y), invert(x))),
  s5Sandwich: operation(operationsText.s5Sandwich, (x, y) => compose(compose(x, y), x)),
} as const satisfies Record<string, Operation>;
