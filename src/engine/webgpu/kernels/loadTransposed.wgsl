// B transposed: C[i, j] = Σ_k A[i, k] B[j, k].

fn startOfB(at: Place, column4: u32) -> u32 {
  return sizes.bOffset + at.member * sizes.bMember + column4 * 4u * sizes.bStride;
}

/// Four inner indices (columns of the result) by four columns of Bᵀ, the k4-th such block.
fn loadB(start: u32, k4: u32, stride: u32) -> mat4x4f {
  let first = start + k4;
  return transpose(
    mat4x4f(b[first], b[first + stride], b[first + 2u * stride], b[first + 3u * stride]));
}
