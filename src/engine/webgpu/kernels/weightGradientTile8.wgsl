// Eight rows by eight columns of G an invocation.

@compute @workgroup_size(2, 8)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let column4 = id.x * 2u;
  let row4 = id.y * 2u;
  if (column4 * 4u >= sizes.columns || row4 * 4u >= sizes.rows) { return; }
  let range = part(id.z);
  let aStride = sizes.aStride;
  let bStride = sizes.bStride;
  var aAt = range.a + row4;
  var bAt = range.b + column4;
  var topLeft = mat4x4f();
  var topRight = mat4x4f();
  var bottomLeft = mat4x4f();
  var bottomRight = mat4x4f();
  for (var n = 0u; n < range.rows; n++) {
    let top = a[aAt];
    let bottom = a[aAt + 1u];
    let left = b[bAt];
    let right = b[bAt + 1u];
    topLeft += outer(top, left);
    topRight += outer(top, right);
    bottomLeft += outer(bottom, left);
    bottomRight += outer(bottom, right);
    aAt += aStride;
    bAt += bStride;
  }
  store(topLeft, range.g, row4, column4);
  store(topRight, range.g, row4, column4 + 1u);
  store(bottomLeft, range.g, row4 + 1u, column4);
  store(bottomRight, range.g, row4 + 1u, column4 + 1u);
}
