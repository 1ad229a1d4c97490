// Gradients of the tables over slots, as sums over the examples that used a slot, in the listed order:
//   dV[slot] = Σ_n α_n dz_n,  dS[slot] = Σ_n dS_n   (per head)

override TOKENS: u32;
override SLOTS: u32;
override SLOT_ROWS: u32;
override WIDTH: u32;
override HEADS: u32;
override HEAD_WIDTH: u32;

@group(0) @binding(0) var<storage, read> attention: array<vec4f>;
@group(0) @binding(1) var<storage, read> scoreGradient: array<vec4f>;
@group(0) @binding(2) var<storage, read> mixedGradient: array<f32>;
@group(0) @binding(3) var<storage, read> starts: array<u32>;
@group(0) @binding(4) var<storage, read> uses: array<u32>;
@group(0) @binding(5) var<storage, read_write> valueGradient: array<f32>;
@group(0) @binding(6) var<storage, read_write> slotScoreGradient: array<f32>; // [members, SLOT_ROWS, HEADS]

@compute @workgroup_size(32, 2)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= HEADS * HEAD_WIDTH || id.y >= SLOTS) { return; }
  let head = id.x / HEAD_WIDTH;
  let position = id.y / TOKENS;
  let list = id.z * SLOTS + id.y;
  let end = starts[list + 1u];
  var value = 0.0;
  var score = 0.0;
  for (var i = starts[list]; i < end; i++) {
    let n = uses[i];
    value += attention[n * HEADS + head][position] * mixedGradient[n * WIDTH + id.x];
    score += scoreGradient[n * HEADS + head][position];
  }
  let row = id.z * SLOT_ROWS + id.y;
  valueGradient[row * WIDTH + id.x] = value;
  if (id.x % HEAD_WIDTH == 0u) { slotScoreGradient[row * HEADS + head] = score; }
}
