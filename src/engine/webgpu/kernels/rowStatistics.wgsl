// Sums what loss.wgsl measured of a member's rows into PARTS parts, added up in double precision outside.

override PARTS: u32;

@group(0) @binding(0) var<storage, read> rows: array<vec4f>;
@group(0) @binding(1) var<storage, read_write> parts: array<vec4f>; // [members, PARTS]
@group(0) @binding(2) var<storage, read> ranges: array<vec2u>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= PARTS) { return; }
  let range = ranges[id.y];
  var sum = vec4f();
  for (var n = id.x; n < range.y; n += PARTS) { sum += rows[range.x + n]; }
  parts[id.y * PARTS + id.x] = sum;
}
