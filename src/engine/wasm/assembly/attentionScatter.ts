import { multiplyAdd } from './madd';
import { sum4 } from './sum4';

/** x · y over `bytes` bytes of float32. */
function dot(x: usize, y: usize, bytes: usize): f32 {
  let sum4s = f32x4.splat(0);
  let at: usize = 0;
  for (; at + 16 <= bytes; at += 16) {
    sum4s = multiplyAdd(v128.load(x + at), v128.load(y + at), sum4s);
  }
  let sum = sum4(sum4s);
  for (; at < bytes; at += 4) sum += f32.load(x + at) * f32.load(y + at);
  return sum;
}

/** to += factor · x over `bytes` bytes of float32. */
function addScaled(x: usize, factor: f32, to: usize, bytes: usize): void {
  let at: usize = 0;
  for (; at + 16 <= bytes; at += 16) {
    v128.store(to + at, multiplyAdd(f32x4.splat(factor), v128.load(x + at), v128.load(to + at)));
  }
  for (; at < bytes; at += 4) f32.store(to + at, f32.load(to + at) + factor * f32.load(x + at));
}

/** to += x for one float. */
function add(x: f32, to: usize): void {
  f32.store(to, f32.load(to) + x);
}

/**
 * The way back of attentionMix: with α the attention, dz the gradient of the mix and g_i = dz · V_i, per example and head
 *   dV[slot i] += α_i dz,  dS[slot i] += α_i (g_i − Σ_j α_j g_j).
 * Examples are taken in order, so the sums have a fixed order. Values and their gradient have one stride.
 */
export function attentionScatter(
  attention: usize,
  values: usize,
  valueStride: usize,
  equal: i32,
  examples: usize,
  count: i32,
  heads: i32,
  headWidth: i32,
  mixedGradient: usize,
  mixedStride: usize,
  valueGradient: usize,
  scoreGradient: usize,
): void {
  const bytes = (<usize>headWidth) << 2;
  const rowC = <usize>equal * valueStride;
  const scoreC = scoreGradient + ((<usize>(equal * heads)) << 2);
  for (let n = 0; n < count; n++) {
    const slotA = i32.load(examples);
    const slotB = i32.load(examples, 4);
    const rowA = <usize>slotA * valueStride;
    const rowB = <usize>slotB * valueStride;
    const scoreA = scoreGradient + ((<usize>(slotA * heads)) << 2);
    const scoreB = scoreGradient + ((<usize>(slotB * heads)) << 2);
    for (let h = 0; h < heads; h++) {
      const column = <usize>h * bytes;
      const dz = mixedGradient + column;
      const v = values + column;
      const dv = valueGradient + column;
      const shareA = f32.load(attention);
      const shareB = f32.load(attention, 4);
      const shareC = f32.load(attention, 8);
      const ofA = dot(dz, v + rowA, bytes);
      const ofB = dot(dz, v + rowB, bytes);
      const ofC = dot(dz, v + rowC, bytes);
      const mean = shareA * ofA + shareB * ofB + shareC * ofC;
      const at = (<usize>h) << 2;
      add(shareA * (ofA - mean), scoreA + at);
      add(shareB * (ofB - mean), scoreB + at);
      add(shareC * (ofC - mean), scoreC + at);
      addScaled(dz, shareA, dv + rowA, bytes);
      addScaled(dz, shareB, dv + rowB, bytes);
      addScaled(dz, shareC, dv + rowC, bytes);
      attention += 16;
    }
    mixedGradient += mixedStride;
    examples += 12;
  }
}
