/** Steps of Simpson's rule; the integrand is smooth, and the error is below 1e-9. */
const PIECES = 400;

/** ∫ cos^n over [0, end]. */
function cosinePower(n: number, end: number): number {
  const width = end / PIECES;
  let sum = 1 + Math.cos(end) ** n;
  for (let i = 1; i < PIECES; i++) sum += (i % 2 === 1 ? 4 : 2) * Math.cos(i * width) ** n;
  return (sum * width) / 3;
}

/**
 * The t within which Student's distribution with `freedom` (≥ 1) degrees of freedom has the share `inside` of its mass.
 * With t = √freedom · tan θ its density is cos^(freedom − 1) θ.
 */
export function studentT(freedom: number, inside = 0.95): number {
  const wanted = inside * cosinePower(freedom - 1, Math.PI / 2);
  let low = 0;
  let high = Math.PI / 2;
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    if (cosinePower(freedom - 1, middle) < wanted) low = middle;
    else high = middle;
  }
  return Math.sqrt(freedom) * Math.tan(low);
}
