import { OPERATIONS, type OperationName } from '../../tasks/operations';

/** Operations whose formula takes words: what a pair of them is, in the letters of the maths. */
const EXPRESSIONS: Readonly<Partial<Record<OperationName, (x: number, y: number) => string>>> = {
  divideOrSubtract: (x, y) => (y % 2 === 1 ? `${x} / ${y}` : `${x} − ${y}`),
  s5Product: (x, y) => `${x} · ${y}`,
  s5Conjugate: (x, y) => `${x} · ${y} · ${x}⁻¹`,
  s5Sandwich: (x, y) => `${x} · ${y} · ${x}`,
};

/** A formula with numbers in place of its letters: “x² + xy” of 3 and 5 is “3² + 3·5”. */
const filledIn = (formula: string, x: number, y: number): string =>
  formula.replaceAll('xy', 'x·y').replaceAll('x', String(x)).replaceAll('y', String(y));

/** What is asked about a pair, as “17 + 50”. */
export const pairExpression = (op: OperationName, x: number, y: number): string =>
  EXPRESSIONS[op]?.(x, y) ?? filledIn(OPERATIONS[op].formula ?? '', x, y);

/** The same with its answer: “17 + 50 = 8 (mod 59)”. */
export function pairEquation(
  { op, p }: { readonly op: OperationName; readonly p: number },
  x: number,
  y: number,
  answer: number,
): string {
  const equation = `${pairExpression(op, x, y)} = ${answer}`;
  return OPERATIONS[op].tokens === undefined ? `${equation} (mod ${p})` : `${equation} (S5)`;
}
