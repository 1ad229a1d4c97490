// From S[slot, h] = K[slot]_h · q_h / √dHead back to both factors:
//   dK[slot]_h = dS[slot, h] q_h / √dHead,  dq_h = Σ_slot dS[slot, h] K[slot]_h / √dHead

override SLOTS: u32;
override SLOT_ROWS: u32;
override WIDTH: u32;
override HEADS: u32;
override HEAD_WIDTH: u32;
override QUERY_ROWS: u32;

@group(0) @binding(0) var<storage, read> keys: array<f32>;
@group(0) @binding(1) var<storage, read> query: array<f32>;
@group(0) @binding(2) var<storage, read> slotScoreGradient: array<f32>;
@group(0) @binding(3) var<storage, read_write> keyGradient: array<f32>;
@group(0) @binding(4) var<storage, read_write> queryGradient: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= HEADS * HEAD_WIDTH) { return; }
  let head = id.x / HEAD_WIDTH;
  let scale = 1.0 / sqrt(f32(HEAD_WIDTH));
  let queryAt = id.z * QUERY_ROWS * WIDTH + id.x;
  let q = query[queryAt];
  var sum = 0.0;
  for (var slot = 0u; slot < SLOTS; slot++) {
    let row = id.z * SLOT_ROWS + slot;
    let score = slotScoreGradient[row * HEADS + head] * scale;
    keyGradient[row * WIDTH + id.x] = score * q;
    sum += score * keys[row * WIDTH + id.x];
  }
  queryGradient[queryAt] = sum;
}
