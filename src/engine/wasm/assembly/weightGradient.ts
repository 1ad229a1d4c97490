import { multiplyAdd } from './madd';

/** Four rows by eight columns of G, in registers over all examples of the block. */
function tile4(
  a: usize,
  aStride: usize,
  b: usize,
  bStride: usize,
  g: usize,
  gStride: usize,
  count: i32,
): void {
  const g1 = g + gStride;
  const g2 = g1 + gStride;
  const g3 = g2 + gStride;
  let s00 = f32x4.splat(0);
  let s01 = s00;
  let s10 = s00;
  let s11 = s00;
  let s20 = s00;
  let s21 = s00;
  let s30 = s00;
  let s31 = s00;
  for (let n = 0; n < count; n++) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    const x0 = v128.load32_splat(a);
    s00 = multiplyAdd(x0, b0, s00);
    s01 = multiplyAdd(x0, b1, s01);
    const x1 = v128.load32_splat(a, 4);
    s10 = multiplyAdd(x1, b0, s10);
    s11 = multiplyAdd(x1, b1, s11);
    const x2 = v128.load32_splat(a, 8);
    s20 = multiplyAdd(x2, b0, s20);
    s21 = multiplyAdd(x2, b1, s21);
    const x3 = v128.load32_splat(a, 12);
    s30 = multiplyAdd(x3, b0, s30);
    s31 = multiplyAdd(x3, b1, s31);
    a += aStride;
    b += bStride;
  }
  v128.store(g, f32x4.add(v128.load(g), s00));
  v128.store(g, f32x4.add(v128.load(g, 16), s01), 16);
  v128.store(g1, f32x4.add(v128.load(g1), s10));
  v128.store(g1, f32x4.add(v128.load(g1, 16), s11), 16);
  v128.store(g2, f32x4.add(v128.load(g2), s20));
  v128.store(g2, f32x4.add(v128.load(g2, 16), s21), 16);
  v128.store(g3, f32x4.add(v128.load(g3), s30));
  v128.store(g3, f32x4.add(v128.load(g3, 16), s31), 16);
}

/** One row by eight columns of G. */
function tile1(a: usize, aStride: usize, b: usize, bStride: usize, g: usize, count: i32): void {
  let s0 = f32x4.splat(0);
  let s1 = s0;
  for (let n = 0; n < count; n++) {
    const x = v128.load32_splat(a);
    s0 = multiplyAdd(x, v128.load(b), s0);
    s1 = multiplyAdd(x, v128.load(b, 16), s1);
    a += aStride;
    b += bStride;
  }
  v128.store(g, f32x4.add(v128.load(g), s0));
  v128.store(g, f32x4.add(v128.load(g, 16), s1), 16);
}

/**
 * G += Aᵀ B over a block of `count` examples. A is [count, rows], B [count, columns], G [rows, columns]; strides in bytes,
 * `columns` a multiple of 8. A block's sum is made in registers and added to G once, which also rounds less.
 */
export function weightGradient(
  a: usize,
  aStride: usize,
  b: usize,
  bStride: usize,
  g: usize,
  gStride: usize,
  count: i32,
  rows: i32,
  columns: i32,
): void {
  const quads = rows & ~3;
  for (let j = 0; j < columns; j += 8) {
    const y = b + ((<usize>j) << 2);
    let to = g + ((<usize>j) << 2);
    for (let i = 0; i < quads; i += 4) {
      tile4(a + ((<usize>i) << 2), aStride, y, bStride, to, gStride, count);
      to += gStride << 2;
    }
    for (let i = quads; i < rows; i++) {
      tile1(a + ((<usize>i) << 2), aStride, y, bStride, to, count);
      to += gStride;
    }
  }
}
