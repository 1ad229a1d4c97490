// Attention read at "=": weights over the three positions, and the mix of their values, per example and head.

override TOKENS: u32;
override SLOT_ROWS: u32;
override WIDTH: u32;
override HEADS: u32;
override HEAD_WIDTH: u32;

@group(0) @binding(0) var<storage, read> scores: array<f32>;
@group(0) @binding(1) var<storage, read> values: array<f32>;
@group(0) @binding(2) var<storage, read> examples: array<vec4u>;
@group(0) @binding(3) var<storage, read_write> attention: array<vec4f>; // [rows, HEADS] = weights of a, b, "=", 0
@group(0) @binding(4) var<storage, read_write> mixed: array<f32>;       // [rows, WIDTH]

@compute @workgroup_size(4, 16)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= HEADS || id.y >= arrayLength(&examples)) { return; }
  let example = examples[id.y];
  let slots = example.w * SLOT_ROWS + vec3u(example.x, example.y, 2u * TOKENS);
  let at = slots * HEADS + id.x;
  let score = vec3f(scores[at.x], scores[at.y], scores[at.z]);
  let e = exp(score - max(score.x, max(score.y, score.z)));
  let share = e / (e.x + e.y + e.z);
  attention[id.y * HEADS + id.x] = vec4f(share, 0.0);
  let column = id.x * HEAD_WIDTH;
  let v = slots * WIDTH + column;
  let z = id.y * WIDTH + column;
  for (var c = 0u; c < HEAD_WIDTH; c++) {
    mixed[z + c] = share.x * values[v.x + c] + share.y * values[v.y + c] + share.z * values[v.z + c];
  }
}
