// Eight rows by eight columns an invocation: half the loads per product, which is what software adapters pay for.

@compute @workgroup_size(1, 16)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let column4 = id.x * 2u;
  if (column4 * 4u >= sizes.columns || id.y >= arrayLength(&tiles)) { return; }
  let at = place(id.y, 0u);
  let aAt = rowOfA(at);
  let bLeft = startOfB(at, column4);
  let bRight = startOfB(at, column4 + 1u);
  // Software adapters do not lift these out of the loop by themselves.
  let inner4 = sizes.inner4;
  let aStride = sizes.aStride;
  let bStride = sizes.bStride;
  var topLeft = mat4x4f();
  var topRight = mat4x4f();
  var bottomLeft = mat4x4f();
  var bottomRight = mat4x4f();
  for (var k = 0u; k < inner4; k++) {
    let top = loadA(aAt + k, aStride);
    let bottom = loadA(aAt + k + 4u * aStride, aStride);
    let left = loadB(bLeft, k, bStride);
    topLeft += left * top;
    bottomLeft += left * bottom;
    let right = loadB(bRight, k, bStride);
    topRight += right * top;
    bottomRight += right * bottom;
  }
  store(topLeft, at, 0u, column4);
  store(topRight, at, 0u, column4 + 1u);
  store(bottomLeft, at, 4u, column4);
  store(bottomRight, at, 4u, column4 + 1u);
}
