// B as it is: C[i, j] = Σ_k A[i, k] B[k, j].

fn startOfB(at: Place, column4: u32) -> u32 {
  return sizes.bOffset + at.member * sizes.bMember + column4;
}

/// Four inner indices (columns of the result) by four columns of B, the k4-th such block.
fn loadB(start: u32, k4: u32, stride: u32) -> mat4x4f {
  let first = start + 4u * k4 * stride;
  return mat4x4f(b[first], b[first + stride], b[first + 2u * stride], b[first + 3u * stride]);
}
