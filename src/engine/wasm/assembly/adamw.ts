import { madd } from './madd';

/**
 * AdamW as in PyTorch over `count` floats (a multiple of 4): w ← w − lr·wd·w, m ← β₁m + (1−β₁)g, v ← β₂v + (1−β₂)g²,
 * w ← w − lr·m̂ / (√v̂ + ε). What depends on the step comes computed in double precision (adamwStep). What rounding cuts off
 * a weight is carried over in `rest` (Kahan), which keeps float32 several times nearer to float64.
 */
export function adamw(
  weights: usize,
  first: usize,
  second: usize,
  rest: usize,
  gradient: usize,
  count: i32,
  decay: f32,
  rate: f32,
  inverse: f32,
  epsilon: f32,
  beta1: f32,
  rest1: f32,
  beta2: f32,
  rest2: f32,
): void {
  for (let at: usize = 0; at < (<usize>count) << 2; at += 16) {
    const g = v128.load(gradient + at);
    const m = madd(f32x4.splat(beta1), v128.load(first + at), f32x4.mul(f32x4.splat(rest1), g));
    const v = madd(
      f32x4.splat(beta2),
      v128.load(second + at),
      f32x4.mul(f32x4.mul(f32x4.splat(rest2), g), g),
    );
    v128.store(first + at, m);
    v128.store(second + at, v);
    const w = v128.load(weights + at);
    const step = f32x4.div(
      f32x4.mul(f32x4.splat(rate), m),
      madd(f32x4.sqrt(v), f32x4.splat(inverse), f32x4.splat(epsilon)),
    );
    const change = f32x4.sub(v128.load(rest + at), madd(f32x4.splat(decay), w, step));
    const moved = f32x4.add(w, change);
    v128.store(weights + at, moved);
    v128.store(rest + at, f32x4.sub(change, f32x4.sub(moved, w)));
  }
}
