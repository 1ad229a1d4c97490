// C[i, j] = Σ_k A[i, k] B[j, k]

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let column4 = id.x;
  if (column4 * 4u >= COLUMNS || id.y >= arrayLength(&tiles)) { return; }
  let at = place(id.y);
  var a0 = rowOfA(at);
  var bAt = B_OFFSET + at.member * B_MEMBER + column4 * 4u * B_STRIDE;
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
    c0 += vec4f(dot(x0, b0), dot(x0, b1), dot(x0, b2), dot(x0, b3));
    c1 += vec4f(dot(x1, b0), dot(x1, b1), dot(x1, b2), dot(x1, b3));
    c2 += vec4f(dot(x2, b0), dot(x2, b1), dot(x2, b2), dot(x2, b3));
    c3 += vec4f(dot(x3, b0), dot(x3, b1), dot(x3, b2), dot(x3, b3));
    a0 += 1u;
    bAt += 1u;
  }
  store(c0, at, 0u, column4);
  store(c1, at, 1u, column4);
  store(c2, at, 2u, column4);
  store(c3, at, 3u, column4);
}
