// The gradient of a bias: G[j] = Σ_n B[n, j] over a member's rows, in order, in `splits` parts as in weightGradient.

struct Sizes {
  columns4: u32,
  members: u32,
  splits: u32,
  bStride: u32,
  gOffset: u32,
  gMember: u32,
  accumulate: u32,
}

@group(0) @binding(0) var<storage, read> b: array<vec4f>;
@group(0) @binding(1) var<storage, read_write> g: array<vec4f>;
@group(0) @binding(2) var<storage, read> ranges: array<vec2u>;
@group(0) @binding(3) var<uniform> sizes: Sizes;

@compute @workgroup_size(32)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let column4 = id.x;
  if (column4 >= sizes.columns4) { return; }
  let member = id.z / sizes.splits;
  let split = id.z % sizes.splits;
  let range = ranges[member];
  let low = range.y * split / sizes.splits;
  let high = range.y * (split + 1u) / sizes.splits;
  let bStride = sizes.bStride;
  var sum = vec4f();
  var at = (range.x + low) * sizes.bStride + column4;
  for (var n = low; n < high; n++) {
    sum += b[at];
    at += bStride;
  }
  let gAt = sizes.gOffset + (split * sizes.members + member) * sizes.gMember + column4;
  if (sizes.accumulate != 0u) { sum += g[gAt]; }
  g[gAt] = sum;
}
