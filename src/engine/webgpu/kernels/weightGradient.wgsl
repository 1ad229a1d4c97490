// The gradient of a weight matrix: G[k, j] = Σ_n A[n, k] B[n, j] over a member's rows n, in order, so that runs repeat
// bit for bit. Real GPUs are kept busy by cutting the sum into `splits` parts; the optimiser adds the parts up.

override A_BY_MEMBER: bool;

struct Sizes {
  rows: u32,    // of G
  columns: u32, // of G
  members: u32,
  splits: u32,
  aOffset: u32,
  aStride: u32,
  aMember: u32,
  bStride: u32,
  gOffset: u32,
  gStride: u32,
  gMember: u32,
}

@group(0) @binding(0) var<storage, read> a: array<vec4f>;
@group(0) @binding(1) var<storage, read> b: array<vec4f>; // over the row space
@group(0) @binding(2) var<storage, read_write> g: array<vec4f>;
@group(0) @binding(3) var<storage, read> ranges: array<vec2u>; // [member] = (first row, rows)
@group(0) @binding(4) var<uniform> sizes: Sizes;

/// Where a member's part of the sum begins in A and B, and how many rows it has.
struct Part {
  a: u32,
  b: u32,
  rows: u32,
  g: u32, // where it goes
}

fn part(index: u32) -> Part {
  let member = index / sizes.splits;
  let split = index % sizes.splits;
  let range = ranges[member];
  let low = range.y * split / sizes.splits;
  let high = range.y * (split + 1u) / sizes.splits;
  var aAt = sizes.aOffset + low * sizes.aStride;
  if (A_BY_MEMBER) { aAt += member * sizes.aMember; } else { aAt += range.x * sizes.aStride; }
  let gAt = sizes.gOffset + (split * sizes.members + member) * sizes.gMember;
  return Part(aAt, (range.x + low) * sizes.bStride, high - low, gAt);
}

/// Four entries of a row of A times four of a row of B: one row of G a column of the result.
fn outer(x: vec4f, y: vec4f) -> mat4x4f {
  return mat4x4f(x.x * y, x.y * y, x.z * y, x.w * y);
}

fn storeRow(value: vec4f, at: u32, row: u32, column4: u32) {
  if (row < sizes.rows) { g[at + row * sizes.gStride + column4] = value; }
}

/// Stores four rows by four columns of G.
fn store(sum: mat4x4f, at: u32, row4: u32, column4: u32) {
  if (column4 * 4u >= sizes.columns) { return; }
  storeRow(sum[0], at, row4 * 4u, column4);
  storeRow(sum[1], at, row4 * 4u + 1u, column4);
  storeRow(sum[2], at, row4 * 4u + 2u, column4);
  storeRow(sum[3], at, row4 * 4u + 3u, column4);
}
