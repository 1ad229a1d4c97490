// The gradient of a weight matrix: G[k, j] = Σ_n A[n, k] B[n, j] over a member's rows n, in order, so that runs repeat
// bit for bit. Real GPUs are kept busy by cutting the sum into SPLITS parts; the optimiser adds the parts up.

override ROWS: u32;    // of G
override COLUMNS: u32; // of G
override MEMBERS: u32;
override SPLITS: u32;

override A_BY_MEMBER: bool = false;
override A_OFFSET: u32 = 0;
override A_STRIDE: u32;
override A_MEMBER: u32 = 0;
override B_STRIDE: u32;

override G_OFFSET: u32;
override G_STRIDE: u32;
override G_MEMBER: u32;

@group(0) @binding(0) var<storage, read> a: array<vec4f>;
@group(0) @binding(1) var<storage, read> b: array<vec4f>; // over the row space
@group(0) @binding(2) var<storage, read_write> g: array<vec4f>;
@group(0) @binding(3) var<storage, read> ranges: array<vec2u>; // [member] = (first row, rows)

/// Where a member's part of the sum begins in A and B, and how many rows it has.
struct Part {
  a: u32,
  b: u32,
  rows: u32,
  g: u32, // where it goes
}

fn part(index: u32) -> Part {
  let member = index / SPLITS;
  let split = index % SPLITS;
  let range = ranges[member];
  let low = range.y * split / SPLITS;
  let high = range.y * (split + 1u) / SPLITS;
  var aAt = A_OFFSET + low * A_STRIDE;
  if (A_BY_MEMBER) { aAt += member * A_MEMBER; } else { aAt += range.x * A_STRIDE; }
  let gAt = G_OFFSET + (split * MEMBERS + member) * G_MEMBER;
  return Part(aAt, (range.x + low) * B_STRIDE, high - low, gAt);
}

/// Four entries of a row of A times four of a row of B: one row of G a column of the result.
fn outer(x: vec4f, y: vec4f) -> mat4x4f {
  return mat4x4f(x.x * y, x.y * y, x.z * y, x.w * y);
}

fn storeRow(value: vec4f, at: u32, row: u32, column4: u32) {
  if (row < ROWS) { g[at + row * G_STRIDE + column4] = value; }
}

/// Stores four rows by four columns of G.
fn store(sum: mat4x4f, at: u32, row4: u32, column4: u32) {
  if (column4 * 4u >= COLUMNS) { return; }
  storeRow(sum[0], at, row4 * 4u, column4);
  storeRow(sum[1], at, row4 * 4u + 1u, column4);
  storeRow(sum[2], at, row4 * 4u + 2u, column4);
  storeRow(sum[3], at, row4 * 4u + 3u, column4);
}
