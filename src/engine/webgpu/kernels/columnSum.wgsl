// The gradient of a bias: G[j] = Σ_n B[n, j] over a member's rows, in order, in SPLITS parts as in weightGradient.

override COLUMNS4: u32;
override MEMBERS: u32;
override SPLITS: u32;
override B_STRIDE: u32;
override G_OFFSET: u32;
override G_MEMBER: u32;
override ACCUMULATE: bool = false;

@group(0) @binding(0) var<storage, read> b: array<vec4f>;
@group(0) @binding(1) var<storage, read_write> g: array<vec4f>;
@group(0) @binding(2) var<storage, read> ranges: array<vec2u>;

@compute @workgroup_size(32)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let column4 = id.x;
  if (column4 >= COLUMNS4) { return; }
  let member = id.z / SPLITS;
  let split = id.z % SPLITS;
  let range = ranges[member];
  let low = range.y * split / SPLITS;
  let high = range.y * (split + 1u) / SPLITS;
  var sum = vec4f();
  var at = (range.x + low) * B_STRIDE + column4;
  for (var n = low; n < high; n++) {
    sum += b[at];
    at += B_STRIDE;
  }
  let gAt = G_OFFSET + (split * MEMBERS + member) * G_MEMBER + column4;
  if (ACCUMULATE) { sum += g[gAt]; }
  g[gAt] = sum;
}
