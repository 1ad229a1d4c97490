/** h ← x² over `count` floats (a multiple of 4). */
export function square(x: usize, h: usize, count: i32): void {
  for (const end = x + ((<usize>count) << 2); x < end; x += 16) {
    const value = v128.load(x);
    v128.store(h, f32x4.mul(value, value));
    h += 16;
  }
}
