// Four rows by four columns of G an invocation.

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x * 4u >= sizes.columns || id.y * 4u >= sizes.rows) { return; }
  let range = part(id.z);
  let aStride = sizes.aStride;
  let bStride = sizes.bStride;
  var aAt = range.a + id.y;
  var bAt = range.b + id.x;
  var sum = mat4x4f();
  for (var n = 0u; n < range.rows; n++) {
    sum += outer(a[aAt], b[bAt]);
    aAt += aStride;
    bAt += bStride;
  }
  store(sum, range.g, id.y, id.x);
}
