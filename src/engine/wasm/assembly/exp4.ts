import { multiplyAdd } from './madd';

/** Below this, eˣ is no normal float32 any more and counts as nothing. */
const LOWEST: f32 = -87.3;
/** 1.5 · 2²³ + 127: what is added to it is rounded to a whole number, which then stands in its lowest bits, plus 127. */
const ROUND: f32 = 12583039;

/**
 * eˣ by lane for x ≤ 0, to 2e-7 of its value; 0 below LOWEST, NaN stays NaN. With x = n ln 2 + r and |r| ≤ ln 2 / 2,
 * eˣ = 2ⁿ eʳ, and eʳ is its Taylor polynomial of degree 7, off by 5e-9. ln 2 is taken off in two parts, the first of
 * which has so few bits that n times it is exact.
 */
export function exp4(x: v128): v128 {
  const lowest = f32x4.splat(LOWEST);
  const round = f32x4.splat(ROUND);
  const bounded = f32x4.pmax(x, lowest); // NaN stays, and it is one instruction where max is seven
  const shifted = multiplyAdd(bounded, f32x4.splat(<f32>Math.LOG2E), round);
  const n = f32x4.sub(shifted, round);
  let r = multiplyAdd(n, f32x4.splat(-0.693359375), bounded);
  r = multiplyAdd(n, f32x4.splat(2.1219444005469057e-4), r);
  let e = f32x4.splat(1.0 / 5040.0);
  e = multiplyAdd(e, r, f32x4.splat(1.0 / 720.0));
  e = multiplyAdd(e, r, f32x4.splat(1.0 / 120.0));
  e = multiplyAdd(e, r, f32x4.splat(1.0 / 24.0));
  e = multiplyAdd(e, r, f32x4.splat(1.0 / 6.0));
  e = multiplyAdd(e, r, f32x4.splat(0.5));
  e = multiplyAdd(e, r, f32x4.splat(1.0));
  e = multiplyAdd(e, r, f32x4.splat(1.0));
  const power = i32x4.shl(shifted, 23); // n + 127 as the exponent of a float
  return v128.andnot(f32x4.mul(e, power), f32x4.lt(x, lowest));
}
