/** d ← d where the hidden unit h is above zero, 0 elsewhere, over `count` floats (a multiple of 4). */
export function reluSlope(d: usize, h: usize, count: i32): void {
  for (const end = d + ((<usize>count) << 2); d < end; d += 16) {
    v128.store(d, v128.and(v128.load(d), f32x4.gt(v128.load(h), f32x4.splat(0))));
    h += 16;
  }
}
