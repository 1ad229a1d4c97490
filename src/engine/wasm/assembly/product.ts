import { multiplyAdd } from './madd';

/** Four rows of A times one panel: eight sums stay in registers over the whole inner length. */
function tile4(
  a: usize,
  aStride: usize,
  panel: usize,
  c: usize,
  cStride: usize,
  inner: i32,
  accumulate: bool,
): void {
  const c1 = c + cStride;
  const c2 = c1 + cStride;
  const c3 = c2 + cStride;
  let s00 = f32x4.splat(0);
  let s01 = s00;
  let s10 = s00;
  let s11 = s00;
  let s20 = s00;
  let s21 = s00;
  let s30 = s00;
  let s31 = s00;
  if (accumulate) {
    s00 = v128.load(c);
    s01 = v128.load(c, 16);
    s10 = v128.load(c1);
    s11 = v128.load(c1, 16);
    s20 = v128.load(c2);
    s21 = v128.load(c2, 16);
    s30 = v128.load(c3);
    s31 = v128.load(c3, 16);
  }
  let a1 = a + aStride;
  let a2 = a1 + aStride;
  let a3 = a2 + aStride;
  for (const end = panel + ((<usize>inner) << 5); panel < end; panel += 32) {
    const b0 = v128.load(panel);
    const b1 = v128.load(panel, 16);
    const x0 = v128.load32_splat(a);
    s00 = multiplyAdd(x0, b0, s00);
    s01 = multiplyAdd(x0, b1, s01);
    const x1 = v128.load32_splat(a1);
    s10 = multiplyAdd(x1, b0, s10);
    s11 = multiplyAdd(x1, b1, s11);
    const x2 = v128.load32_splat(a2);
    s20 = multiplyAdd(x2, b0, s20);
    s21 = multiplyAdd(x2, b1, s21);
    const x3 = v128.load32_splat(a3);
    s30 = multiplyAdd(x3, b0, s30);
    s31 = multiplyAdd(x3, b1, s31);
    a += 4;
    a1 += 4;
    a2 += 4;
    a3 += 4;
  }
  v128.store(c, s00);
  v128.store(c, s01, 16);
  v128.store(c1, s10);
  v128.store(c1, s11, 16);
  v128.store(c2, s20);
  v128.store(c2, s21, 16);
  v128.store(c3, s30);
  v128.store(c3, s31, 16);
}

/** One row of A times one panel. */
function tile1(a: usize, panel: usize, c: usize, inner: i32, accumulate: bool): void {
  let s0 = accumulate ? v128.load(c) : f32x4.splat(0);
  let s1 = accumulate ? v128.load(c, 16) : f32x4.splat(0);
  for (const end = panel + ((<usize>inner) << 5); panel < end; panel += 32) {
    const x = v128.load32_splat(a);
    s0 = multiplyAdd(x, v128.load(panel), s0);
    s1 = multiplyAdd(x, v128.load(panel, 16), s1);
    a += 4;
  }
  v128.store(c, s0);
  v128.store(c, s1, 16);
}

/**
 * C = A B, or C += A B. A is [rows, inner] and C [rows, columns], both with row strides in bytes; B is [inner, columns]
 * in panels (`pack`). `columns` is a multiple of 8. Each sum runs over the inner index in order.
 */
export function product(
  a: usize,
  aStride: usize,
  panels: usize,
  c: usize,
  cStride: usize,
  rows: i32,
  inner: i32,
  columns: i32,
  accumulate: bool,
): void {
  const quads = rows & ~3;
  for (let j = 0; j < columns; j += 8) {
    let x = a;
    let y = c + ((<usize>j) << 2);
    for (let i = 0; i < quads; i += 4) {
      tile4(x, aStride, panels, y, cStride, inner, accumulate);
      x += aStride << 2;
      y += cStride << 2;
    }
    for (let i = quads; i < rows; i++) {
      tile1(x, panels, y, inner, accumulate);
      x += aStride;
      y += cStride;
    }
    panels += (<usize>inner) << 5;
  }
}
