/** x ← max(0, x) over `count` floats (a multiple of 4); NaN stays NaN. */
export function relu(x: usize, count: i32): void {
  for (const end = x + ((<usize>count) << 2); x < end; x += 16) {
    v128.store(x, f32x4.pmax(v128.load(x), f32x4.splat(0)));
  }
}
