// C[i, j] = Σ_k A[i, k] B[k, j]

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let column4 = id.x;
  if (column4 * 4u >= COLUMNS || id.y >= arrayLength(&tiles)) { return; }
  let at = place(id.y);
  var a0 = rowOfA(at);
  var bAt = B_OFFSET + at.member * B_MEMBER + column4;
  var c0 = vec4f(); var c1 = vec4f(); var c2 = vec4f(); var c3 = vec4f();
  for (var k = 0u; k < INNER4; k++) {
    let b0 = b[bAt];
    let b1 = b[bAt + B_STRIDE];
    let b2 = b[bAt + 2u * B_STRIDE];
    let b3 = b[bAt + 3u * B_STRIDE];
    let x0 = a[a0];
    let x1 = a[a0 + A_STRIDE];
    let x2 = a[a0 + 2u * A_STRIDE];
    let x3 = a[a0 + 3u * A_STRIDE];
    c0 += x0.x * b0 + x0.y * b1 + x0.z * b2 + x0.w * b3;
    c1 += x1.x * b0 + x1.y * b1 + x1.z * b2 + x1.w * b3;
    c2 += x2.x * b0 + x2.y * b1 + x2.z * b2 + x2.w * b3;
    c3 += x3.x * b0 + x3.y * b1 + x3.z * b2 + x3.w * b3;
    a0 += 1u;
    bAt += 4u * B_STRIDE;
  }
  store(c0, at, 0u, column4);
  store(c1, at, 1u, column4);
  store(c2, at, 2u, column4);
  store(c3, at, 3u, column4);
}
