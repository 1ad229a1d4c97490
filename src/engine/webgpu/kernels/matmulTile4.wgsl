// Four rows by four columns an invocation: many invocations, for real GPUs.

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x * 4u >= sizes.columns || id.y / 2u >= arrayLength(&tiles)) { return; }
  let at = place(id.y / 2u, id.y % 2u * 4u);
  let aAt = rowOfA(at);
  let bAt = startOfB(at, id.x);
  let inner4 = sizes.inner4;
  let aStride = sizes.aStride;
  let bStride = sizes.bStride;
  var sum = mat4x4f();
  for (var k = 0u; k < inner4; k++) { sum += loadB(bAt, k, bStride) * loadA(aAt + k, aStride); }
  store(sum, at, 0u, id.x);
}
