// The gradient of a table whose rows were looked up: G[slot] = Σ of B[n] over the examples n that used the slot. The
// examples of a slot are listed in advance, so no atomics are needed and the order of the sum is fixed.

override WIDTH4: u32;
override SLOTS: u32;
override G_OFFSET: u32;
override G_STRIDE: u32;
override G_MEMBER: u32;

@group(0) @binding(0) var<storage, read> b: array<vec4f>; // over the row space
@group(0) @binding(1) var<storage, read_write> g: array<vec4f>;
@group(0) @binding(2) var<storage, read> starts: array<u32>; // [members · SLOTS + 1] into uses
@group(0) @binding(3) var<storage, read> uses: array<u32>;   // rows of the row space

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= WIDTH4 || id.y >= SLOTS) { return; }
  let list = id.z * SLOTS + id.y;
  let end = starts[list + 1u];
  var sum = vec4f();
  for (var i = starts[list]; i < end; i++) { sum += b[uses[i] * WIDTH4 + id.x]; }
  g[G_OFFSET + id.z * G_MEMBER + id.y * G_STRIDE + id.x] = sum;
}
