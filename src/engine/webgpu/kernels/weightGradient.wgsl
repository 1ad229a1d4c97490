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

fn store(value: vec4f, base: u32, row: u32) {
  if (row < ROWS) { g[base + row * G_STRIDE] = value; }
}

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let column4 = id.x;
  let row4 = id.y;
  if (column4 * 4u >= COLUMNS || row4 * 4u >= ROWS) { return; }
  let member = id.z / SPLITS;
  let split = id.z % SPLITS;
  let range = ranges[member];
  let low = range.y * split / SPLITS;
  let high = range.y * (split + 1u) / SPLITS;

  var aAt = A_OFFSET + low * A_STRIDE + row4;
  if (A_BY_MEMBER) { aAt += member * A_MEMBER; } else { aAt += range.x * A_STRIDE; }
  var bAt = (range.x + low) * B_STRIDE + column4;
  var g0 = vec4f(); var g1 = vec4f(); var g2 = vec4f(); var g3 = vec4f();
  for (var n = low; n < high; n++) {
    let x = a[aAt];
    let y = b[bAt];
    g0 += x.x * y;
    g1 += x.y * y;
    g2 += x.z * y;
    g3 += x.w * y;
    aAt += A_STRIDE;
    bAt += B_STRIDE;
  }
  let base = G_OFFSET + (split * MEMBERS + member) * G_MEMBER + column4;
  store(g0, base, row4 * 4u);
  store(g1, base, row4 * 4u + 1u);
  store(g2, base, row4 * 4u + 2u);
  store(g3, base, row4 * 4u + 3u);
}
