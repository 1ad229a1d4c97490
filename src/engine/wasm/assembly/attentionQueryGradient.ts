/**
 * From S[slot, h] = K[slot]_h · q_h / √headWidth back to both factors:
 *   dK[slot]_h = dS[slot, h] q_h / √headWidth,  dq_h = Σ_slot dS[slot, h] K[slot]_h / √headWidth.
 * `dQuery` must be zero; keys and their gradient have one stride in bytes.
 */
export function attentionQueryGradient(
  keys: usize,
  stride: usize,
  query: usize,
  dScores: usize,
  slots: i32,
  heads: i32,
  headWidth: i32,
  dKeys: usize,
  dQuery: usize,
): void {
  const scale = <f32>(1.0 / Math.sqrt(headWidth));
  for (let slot = 0; slot < slots; slot++) {
    let at: usize = 0;
    for (let h = 0; h < heads; h++) {
      const score = f32.load(dScores) * scale;
      dScores += 4;
      for (let c = 0; c < headWidth; c++) {
        f32.store(dKeys + at, score * f32.load(query + at));
        f32.store(dQuery + at, f32.load(dQuery + at) + score * f32.load(keys + at));
        at += 4;
      }
    }
    keys += stride;
    dKeys += stride;
  }
}
