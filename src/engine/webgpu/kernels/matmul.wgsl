// The products of a step: C = A·B or A·Bᵀ over the rows of a row space. One invocation makes a tile of C in registers,
// without workgroup memory (which costs software adapters a factor of twenty). This file is joined with one that says
// how B is read (loadPlain, loadTransposed) and one that says how large a tile is (matmulTile4, matmulTile8).
//
// All strides and offsets are in vec4s. An operand is either "by member" (one matrix a member, such as a weight:
// base + member · ..Member + row within the member · stride) or one matrix over all rows of the row space.
// Columns past `columns` exist only to fill a vec4; they are stored as zero and must be zero in A, so that what B
// holds there does not matter.

// What kind of product it is, compiled in; the sizes are not, so that one compilation serves many shapes.
override A_BY_MEMBER: bool;
override C_BY_MEMBER: bool;
override BIAS: bool;       // adds one row a member
override RELU: bool;
override AUX: u32;         // 0 nothing, 1 add aux, 2 times relu'(aux), 3 times (aux²)' = 2 aux
override ACCUMULATE: bool; // adds to what C holds

struct Sizes {
  columns: u32,
  inner4: u32, // inner dimension, in vec4s
  aOffset: u32,
  aStride: u32,
  aMember: u32,
  bOffset: u32,
  bStride: u32,
  bMember: u32,
  cOffset: u32,
  cStride: u32,
  cMember: u32,
  cRows: u32, // rows of a member; only where C is by member
  biasOffset: u32,
  biasMember: u32,
}

@group(0) @binding(0) var<storage, read> a: array<vec4f>;
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> c: array<vec4f>;
@group(0) @binding(3) var<storage, read> tiles: array<vec2u>; // (member, first row within the member)
@group(0) @binding(4) var<storage, read> bias: array<vec4f>;
@group(0) @binding(5) var<storage, read> aux: array<vec4f>; // over the row space, strides as C
@group(0) @binding(6) var<uniform> sizes: Sizes;

struct Place {
  member: u32,
  row: u32,    // first row of the tile, within the member
  global: u32, // the same within the row space
}

/// The tile of rows that begins `below` rows into the tile listed at `index`; eight rows are listed together.
fn place(index: u32, below: u32) -> Place {
  let entry = tiles[index];
  return Place(entry.x, entry.y + below, index * 8u + below);
}

fn rowOfA(at: Place) -> u32 {
  if (A_BY_MEMBER) { return sizes.aOffset + at.member * sizes.aMember + at.row * sizes.aStride; }
  return sizes.aOffset + at.global * sizes.aStride;
}

/// Four rows of four entries of A, one row a column of the result.
fn loadA(first: u32, stride: u32) -> mat4x4f {
  return mat4x4f(a[first], a[first + stride], a[first + 2u * stride], a[first + 3u * stride]);
}

fn storeRow(sum: vec4f, at: Place, i: u32, column4: u32) {
  if (C_BY_MEMBER && at.row + i >= sizes.cRows) { return; }
  var value = sum;
  if (BIAS) { value += bias[sizes.biasOffset + at.member * sizes.biasMember + column4]; }
  let auxAt = (at.global + i) * sizes.cStride + column4;
  if (AUX == 1u) { value += aux[auxAt]; }
  if (AUX == 2u) { value *= select(vec4f(0), vec4f(1), aux[auxAt] > vec4f(0)); }
  if (AUX == 3u) { value *= 2.0 * aux[auxAt]; }
  if (RELU) { value = max(value, vec4f(0)); }
  let column = column4 * 4u;
  if (column + 4u > sizes.columns) {
    value = select(vec4f(0), value, vec4u(column) + vec4u(0, 1, 2, 3) < vec4u(sizes.columns));
  }
  var cAt = sizes.cOffset + column4;
  if (C_BY_MEMBER) { cAt += at.member * sizes.cMember + (at.row + i) * sizes.cStride; }
  else { cAt += (at.global + i) * sizes.cStride; }
  if (ACCUMULATE) { value += c[cAt]; }
  c[cAt] = value;
}

/// Stores four rows by four columns, one row a column of `sum`.
fn store(sum: mat4x4f, at: Place, below: u32, column4: u32) {
  if (column4 * 4u >= sizes.columns) { return; }
  storeRow(sum[0], at, below, column4);
  storeRow(sum[1], at, below + 1u, column4);
  storeRow(sum[2], at, below + 2u, column4);
  storeRow(sum[3], at, below + 3u, column4);
}
