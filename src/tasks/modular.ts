import { operationsText } from '../messages/en/operationsText';
import type { Operation } from './operation';

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
export const MODULAR_OPERATIONS = {
  add: { label: 'x + y', commutes: true, answer: (x, y, p) => (x + y) % p },
  subtract: { label: 'x − y', commutes: false, answer: (x, y, p) => mod(x - y, p) },
  multiply: { label: 'x · y', commutes: true, answer: (x, y, p) => (x * y) % p },
  divide: {
    label: 'x / y',
    commutes: false,
    needsPrime: true,
    defined: (_x, y) => y !== 0,
    answer: (x, y, p) => (x * inverse(y, p)) % p,
  },
  divideOrSubtract: {
    label: operationsText.divideOrSubtract,
    commutes: false,
    needsPrime: true,
    answer: (x, y, p) => (y % 2 === 1 ? (x * inverse(y, p)) % p : mod(x - y, p)),
  },
  squareSum: { label: 'x² + y²', commutes: true, answer: (x, y, p) => (x * x + y * y) % p },
  quadratic: {
    label: 'x² + xy + y²',
    commutes: true,
    answer: (x, y, p) => (x * x + x * y + y * y) % p,
  },
  quadraticPlusX: {
    label: 'x² + xy + y² + x',
    commutes: false,
    answer: (x, y, p) => (x * x + x * y + y * y + x) % p,
  },
  cubic: { label: 'x³ + xy', commutes: false, answer: (x, y, p) => (x * x * x + x * y) % p },
  cubicPlusY: {
    label: 'x³ + xy² + y',
    commutes: false,
    answer: (x, y, p) => (x * x * x + x * y * y + y) % p,
  },
} as const satisfies Record<string, Operation>;
