/**
 * Scores of every slot under every head: scores[slot, h] = K[slot]_h · q_h / √headWidth. The query comes from "=" alone, so
 * one vector serves all examples. Keys have a row stride in bytes; scores are [slots, heads].
 */
export function attentionScores(
  keys: usize,
  stride: usize,
  query: usize,
  slots: i32,
  heads: i32,
  headWidth: i32,
  scores: usize,
): void {
  const scale = <f32>(1.0 / Math.sqrt(headWidth));
  for (let slot = 0; slot < slots; slot++) {
    let q = query;
    let k = keys;
    for (let h = 0; h < heads; h++) {
      let sum: f32 = 0;
      for (let c = 0; c < headWidth; c++) {
        sum += f32.load(k) * f32.load(q);
        k += 4;
        q += 4;
      }
      f32.store(scores, sum * scale);
      scores += 4;
    }
    keys += stride;
  }
}
