import { exp4 } from './exp4';
import { sum4 } from './sum4';

/**
 * Cross-entropy without cancellation: turns logits [count, classes] into the gradient of Σ loss · scale, in place, and
 * writes (s, T) of each row, from which its loss follows. With d_j = z_j − z_y, s = max(0, max_{j≠y} d_j),
 * T = Σ_{j≠y} exp(d_j − s) and q = exp(−s) + T: loss = s + log q, ∂/∂z_j = exp(d_j − s) / q, ∂/∂z_y = −T / q.
 * Nothing is subtracted from one, so losses of 1e-10 keep their digits. Rows are padded to 8 floats; padding gets 0.
 */
export function lossGradient(
  logits: usize,
  stride: usize,
  examples: usize,
  count: i32,
  classes: i32,
  scale: f32,
  losses: usize,
): void {
  const end = (<usize>((classes + 7) & ~7)) << 2;
  for (let n = 0; n < count; n++) {
    const label = logits + ((<usize>i32.load(examples, 8)) << 2);
    const right = f32.load(label);
    // −∞ takes the label and the padding out of the maximum and, as exp(−∞) = 0, out of the sum.
    for (let at = (<usize>classes) << 2; at < end; at += 4) f32.store(logits + at, -Infinity);
    f32.store(label, -Infinity);
    let most4 = f32x4.splat(-Infinity);
    for (let at: usize = 0; at < end; at += 16) {
      most4 = f32x4.pmax(most4, v128.load(logits + at)); // a NaN shows in the exponentials
    }
    const most = max(
      max(f32x4.extract_lane(most4, 0), f32x4.extract_lane(most4, 1)),
      max(f32x4.extract_lane(most4, 2), f32x4.extract_lane(most4, 3)),
    );
    const s = max<f32>(0, most - right);
    const shift = f32x4.splat(right + s);
    let total4 = f32x4.splat(0);
    for (let at: usize = 0; at < end; at += 16) {
      const e = exp4(f32x4.sub(v128.load(logits + at), shift));
      total4 = f32x4.add(total4, e);
      v128.store(logits + at, e);
    }
    const total = sum4(total4);
    const q = f32x4.extract_lane(exp4(f32x4.splat(-s)), 0) + total;
    const factor = scale / q;
    for (let at: usize = 0; at < end; at += 16) {
      v128.store(logits + at, f32x4.mul(v128.load(logits + at), f32x4.splat(factor)));
    }
    f32.store(label, -total * factor);
    f32.store(losses, s);
    f32.store(losses, total, 4);
    logits += stride;
    examples += 12;
    losses += 8;
  }
}
