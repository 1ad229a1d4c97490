import { multiplyAdd } from './madd';

/**
 * AdamW as in PyTorch over `count` floats (a multiple of 4): w ← w − lr·wd·w, m ← β₁m + (1−β₁)g, v ← β₂v + (1−β₂)g²,
 * w ← w − lr·m̂ / (√v̂ + ε). What depends on the step comes computed in double precision (adamwStep). What rounding cuts off
 * a weight is carried over in `compensation` (Kahan), which keeps float32 several times nearer to float64.
 */
export function adamw(
  weights: usize,
  m: usize,
  v: usize,
  compensation: usize,
  gradient: usize,
  count: i32,
  decay: f32,
  rate: f32,
  inverse: f32,
  epsilon: f32,
  beta1: f32,
  oneMinusBeta1: f32,
  beta2: f32,
  oneMinusBeta2: f32,
): void {
  for (let at: usize = 0; at < (<usize>count) << 2; at += 16) {
    const g = v128.load(gradient + at);
    const nextM = multiplyAdd(
      f32x4.splat(beta1),
      v128.load(m + at),
      f32x4.mul(f32x4.splat(oneMinusBeta1), g),
    );
    const nextV = multiplyAdd(
      f32x4.splat(beta2),
      v128.load(v + at),
      f32x4.mul(f32x4.mul(f32x4.splat(oneMinusBeta2), g), g),
    );
    v128.store(m + at, nextM);
    v128.store(v + at, nextV);
    const w = v128.load(weights + at);
    const step = f32x4.div(
      f32x4.mul(f32x4.splat(rate), nextM),
      multiplyAdd(f32x4.sqrt(nextV), f32x4.splat(inverse), f32x4.splat(epsilon)),
    );
    const change = f32x4.sub(
      v128.load(compensation + at),
      multiplyAdd(f32x4.splat(decay), w, step),
    );
    const moved = f32x4.add(w, change);
    v128.store(weights + at, moved);
    v128.store(compensation + at, f32x4.sub(change, f32x4.sub(moved, w)));
  }
}
