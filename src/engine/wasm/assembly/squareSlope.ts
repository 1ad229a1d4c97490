/** d ← 2 x d over `count` floats (a multiple of 4). */
export function squareSlope(d: usize, x: usize, count: i32): void {
  for (const end = d + ((<usize>count) << 2); d < end; d += 16) {
    const value = v128.load(x);
    v128.store(d, f32x4.mul(v128.load(d), f32x4.add(value, value)));
    x += 16;
  }
}
