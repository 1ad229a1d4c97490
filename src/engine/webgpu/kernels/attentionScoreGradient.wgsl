// Back through the softmax over positions: with g_i = dz · V_i, dS_i = α_i (g_i − Σ_j α_j g_j), per example and head.

override TOKENS: u32;
override SLOT_ROWS: u32;
override WIDTH: u32;
override HEADS: u32;
override HEAD_WIDTH: u32;

@group(0) @binding(0) var<storage, read> attention: array<vec4f>;
@group(0) @binding(1) var<storage, read> values: array<f32>;
@group(0) @binding(2) var<storage, read> examples: array<vec4u>;
@group(0) @binding(3) var<storage, read> mixedGradient: array<f32>;
@group(0) @binding(4) var<storage, read_write> scoreGradient: array<vec4f>; // [rows, HEADS]

@compute @workgroup_size(4, 16)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= HEADS || id.y >= arrayLength(&examples)) { return; }
  let example = examples[id.y];
  let slots = example.w * SLOT_ROWS + vec3u(example.x, example.y, 2u * TOKENS);
  let column = id.x * HEAD_WIDTH;
  let v = slots * WIDTH + column;
  let z = id.y * WIDTH + column;
  var g = vec3f();
  for (var c = 0u; c < HEAD_WIDTH; c++) {
    g += mixedGradient[z + c] * vec3f(values[v.x + c], values[v.y + c], values[v.z + c]);
  }
  let share = attention[id.y * HEADS + id.x].xyz;
  scoreGradient[id.y * HEADS + id.x] = vec4f(share * (g - dot(share, g)), 0.0);
}
