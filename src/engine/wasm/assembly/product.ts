import { madd } from './madd';

/**
 * Six rows of A times one panel. Twelve sums stay in registers over the whole inner length; with two vectors of B and one
 * number of A they fill the registers of x86, so it is for relaxed SIMD only: a product that is not added at once needs one
 * more, and everything would be twice as slow.
 */
function tile6(
  a: usize,
  aStride: usize,
  panel: usize,
  c: usize,
  cStride: usize,
  inner: i32,
  accumulate: bool,
): void {
  let a1 = a + aStride;
  let a2 = a1 + aStride;
  let a3 = a2 + aStride;
  let a4 = a3 + aStride;
  let a5 = a4 + aStride;
  let s00 = f32x4.splat(0);
  let s01 = f32x4.splat(0);
  let s10 = f32x4.splat(0);
  let s11 = f32x4.splat(0);
  let s20 = f32x4.splat(0);
  let s21 = f32x4.splat(0);
  let s30 = f32x4.splat(0);
  let s31 = f32x4.splat(0);
  let s40 = f32x4.splat(0);
  let s41 = f32x4.splat(0);
  let s50 = f32x4.splat(0);
  let s51 = f32x4.splat(0);
  const c1 = c + cStride;
  const c2 = c1 + cStride;
  const c3 = c2 + cStride;
  const c4 = c3 + cStride;
  const c5 = c4 + cStride;
  if (accumulate) {
    s00 = v128.load(c);
    s01 = v128.load(c, 16);
    s10 = v128.load(c1);
    s11 = v128.load(c1, 16);
    s20 = v128.load(c2);
    s21 = v128.load(c2, 16);
    s30 = v128.load(c3);
    s31 = v128.load(c3, 16);
    s40 = v128.load(c4);
    s41 = v128.load(c4, 16);
    s50 = v128.load(c5);
    s51 = v128.load(c5, 16);
  }
  for (const end = panel + ((<usize>inner) << 5); panel < end; panel += 32) {
    const b0 = v128.load(panel);
    const b1 = v128.load(panel, 16);
    const x0 = v128.load32_splat(a);
    s00 = madd(x0, b0, s00);
    s01 = madd(x0, b1, s01);
    const x1 = v128.load32_splat(a1);
    s10 = madd(x1, b0, s10);
    s11 = madd(x1, b1, s11);
    const x2 = v128.load32_splat(a2);
    s20 = madd(x2, b0, s20);
    s21 = madd(x2, b1, s21);
    const x3 = v128.load32_splat(a3);
    s30 = madd(x3, b0, s30);
    s31 = madd(x3, b1, s31);
    const x4 = v128.load32_splat(a4);
    s40 = madd(x4, b0, s40);
    s41 = madd(x4, b1, s41);
    const x5 = v128.load32_splat(a5);
    s50 = madd(x5, b0, s50);
    s51 = madd(x5, b1, s51);
    a += 4;
    a1 += 4;
    a2 += 4;
    a3 += 4;
    a4 += 4;
    a5 += 4;
  }
  v128.store(c, s00);
  v128.store(c, s01, 16);
  v128.store(c1, s10);
  v128.store(c1, s11, 16);
  v128.store(c2, s20);
  v128.store(c2, s21, 16);
  v128.store(c3, s30);
  v128.store(c3, s31, 16);
  v128.store(c4, s40);
  v128.store(c4, s41, 16);
  v128.store(c5, s50);
  v128.store(c5, s51, 16);
}

/** Four rows. */
function tile4(
  a: usize,
  aStride: usize,
  panel: usize,
  c: usize,
  cStride: usize,
  inner: i32,
  accumulate: bool,
): void {
  let a1 = a + aStride;
  let a2 = a1 + aStride;
  let a3 = a2 + aStride;
  let s00 = f32x4.splat(0);
  let s01 = f32x4.splat(0);
  let s10 = f32x4.splat(0);
  let s11 = f32x4.splat(0);
  let s20 = f32x4.splat(0);
  let s21 = f32x4.splat(0);
  let s30 = f32x4.splat(0);
  let s31 = f32x4.splat(0);
  const c1 = c + cStride;
  const c2 = c1 + cStride;
  const c3 = c2 + cStride;
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
  for (const end = panel + ((<usize>inner) << 5); panel < end; panel += 32) {
    const b0 = v128.load(panel);
    const b1 = v128.load(panel, 16);
    const x0 = v128.load32_splat(a);
    s00 = madd(x0, b0, s00);
    s01 = madd(x0, b1, s01);
    const x1 = v128.load32_splat(a1);
    s10 = madd(x1, b0, s10);
    s11 = madd(x1, b1, s11);
    const x2 = v128.load32_splat(a2);
    s20 = madd(x2, b0, s20);
    s21 = madd(x2, b1, s21);
    const x3 = v128.load32_splat(a3);
    s30 = madd(x3, b0, s30);
    s31 = madd(x3, b1, s31);
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

/** One row, where fewer than four are left. */
function tile1(a: usize, panel: usize, c: usize, inner: i32, accumulate: bool): void {
  let s00 = f32x4.splat(0);
  let s01 = f32x4.splat(0);
  if (accumulate) {
    s00 = v128.load(c);
    s01 = v128.load(c, 16);
  }
  for (const end = panel + ((<usize>inner) << 5); panel < end; panel += 32) {
    const b0 = v128.load(panel);
    const b1 = v128.load(panel, 16);
    const x0 = v128.load32_splat(a);
    s00 = madd(x0, b0, s00);
    s01 = madd(x0, b1, s01);
    a += 4;
  }
  v128.store(c, s00);
  v128.store(c, s01, 16);
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
  for (let j = 0; j < columns; j += 8) {
    let x = a;
    let y = c + ((<usize>j) << 2);
    let i = 0;
    if (ASC_FEATURE_RELAXED_SIMD) {
      for (; i + 6 <= rows; i += 6) {
        tile6(x, aStride, panels, y, cStride, inner, accumulate);
        x += aStride * 6;
        y += cStride * 6;
      }
    }
    for (; i + 4 <= rows; i += 4) {
      tile4(x, aStride, panels, y, cStride, inner, accumulate);
      x += aStride * 4;
      y += cStride * 4;
    }
    for (; i < rows; i++) {
      tile1(x, panels, y, inner, accumulate);
      x += aStride;
      y += cStride;
    }
    panels += (<usize>inner) << 5;
  }
}
