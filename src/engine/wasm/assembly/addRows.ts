/** out ← a + b over `count` floats (a multiple of 4). */
export function addRows(a: usize, b: usize, out: usize, count: i32): void {
  for (const end = a + ((<usize>count) << 2); a < end; a += 16) {
    v128.store(out, f32x4.add(v128.load(a), v128.load(b)));
    b += 16;
    out += 16;
  }
}
