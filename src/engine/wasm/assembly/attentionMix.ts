import { exp4 } from './exp4';
import { multiplyAdd } from './madd';
import { sum4 } from './sum4';

/**
 * Attention read at "=": per example and head the softmax over the three positions, attention[n, h] = (of a, of b, of "=",
 * 0), and the mix of their values, mixed[n]. `equal` is the slot of "="; strides in bytes.
 */
export function attentionMix(
  scores: usize,
  values: usize,
  valueStride: usize,
  equal: i32,
  examples: usize,
  count: i32,
  heads: i32,
  headWidth: i32,
  attention: usize,
  mixed: usize,
  mixedStride: usize,
): void {
  const scoreC = scores + ((<usize>(equal * heads)) << 2);
  const valueC = values + <usize>equal * valueStride;
  const vectorEnd = (<usize>(headWidth & ~3)) << 2;
  const end = (<usize>headWidth) << 2;
  for (let n = 0; n < count; n++) {
    const slotA = i32.load(examples);
    const slotB = i32.load(examples, 4);
    const scoreA = scores + ((<usize>(slotA * heads)) << 2);
    const scoreB = scores + ((<usize>(slotB * heads)) << 2);
    let a = values + <usize>slotA * valueStride;
    let b = values + <usize>slotB * valueStride;
    let c = valueC;
    let z = mixed;
    for (let h: usize = 0; h < (<usize>heads) << 2; h += 4) {
      const ofA = f32.load(scoreA + h);
      const ofB = f32.load(scoreB + h);
      const ofC = f32.load(scoreC + h);
      const most = max(ofA, max(ofB, ofC));
      let e = f32x4.splat(-Infinity);
      e = f32x4.replace_lane(e, 0, ofA - most);
      e = f32x4.replace_lane(e, 1, ofB - most);
      e = f32x4.replace_lane(e, 2, ofC - most);
      e = exp4(e);
      const share = f32x4.div(e, f32x4.splat(sum4(e)));
      v128.store(attention, share);
      attention += 16;
      const shareA = f32x4.extract_lane(share, 0);
      const shareB = f32x4.extract_lane(share, 1);
      const shareC = f32x4.extract_lane(share, 2);
      let at: usize = 0;
      for (; at < vectorEnd; at += 16) {
        let sum = f32x4.mul(f32x4.splat(shareA), v128.load(a + at));
        sum = multiplyAdd(f32x4.splat(shareB), v128.load(b + at), sum);
        v128.store(z + at, multiplyAdd(f32x4.splat(shareC), v128.load(c + at), sum));
      }
      for (; at < end; at += 4) {
        const sum = shareA * f32.load(a + at) + shareB * f32.load(b + at);
        f32.store(z + at, sum + shareC * f32.load(c + at));
      }
      a += end;
      b += end;
      c += end;
      z += end;
    }
    mixed += mixedStride;
    examples += 12;
  }
}
