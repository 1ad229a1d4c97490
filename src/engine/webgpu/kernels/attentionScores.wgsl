// Scores of every slot under every head: S[slot, h] = K[slot]_h · q_h / √dHead. The query comes from "=" alone, so one
// vector a member serves all examples.

override SLOTS: u32;
override SLOT_ROWS: u32;
override WIDTH: u32; // floats a row, padding included
override HEADS: u32;
override HEAD_WIDTH: u32;
override QUERY_ROWS: u32;

@group(0) @binding(0) var<storage, read> keys: array<f32>;
@group(0) @binding(1) var<storage, read> query: array<f32>;
@group(0) @binding(2) var<storage, read_write> scores: array<f32>; // [members, SLOT_ROWS, HEADS]

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= HEADS || id.y >= SLOTS) { return; }
  let slot = id.z * SLOT_ROWS + id.y;
  let k = slot * WIDTH + id.x * HEAD_WIDTH;
  let q = id.z * QUERY_ROWS * WIDTH + id.x * HEAD_WIDTH;
  var sum = 0.0;
  for (var c = 0u; c < HEAD_WIDTH; c++) { sum += keys[k + c] * query[q + c]; }
  scores[slot * HEADS + id.x] = sum / sqrt(f32(HEAD_WIDTH));
}
