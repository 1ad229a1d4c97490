// Cross-entropy without cancellation, its gradient (in place of the logits), and what is measured of a row.
//
// With d_j = z_j − z_y, s = max(0, max_{j≠y} d_j), T = Σ_{j≠y} exp(d_j − s), q = exp(−s) + T:
//   loss = s + log q (= log1p(T) where s = 0),  ∂/∂z_j = exp(d_j − s) / q,  ∂/∂z_y = −T / q.
// Nothing is subtracted from one, so losses of 1e-10 keep their digits (a softmax in float32 loses them at 1e-7).

override CLASSES: u32;
override STRIDE: u32; // vec4s a row
const NONE = 0xffffffffu;

@group(0) @binding(0) var<storage, read_write> logits: array<vec4f>;
@group(0) @binding(1) var<storage, read> examples: array<vec4u>; // (slot a, slot b, label or NONE, member)
@group(0) @binding(2) var<storage, read> ranges: array<vec2u>;
// (loss, answered right, row-centred logit of the label, mean square of the row-centred logits)
@group(0) @binding(3) var<storage, read_write> rows: array<vec4f>;

/// log(1 + x) for x ≥ 0 to a few units in the last place; WGSL has none.
fn log1p(x: f32) -> f32 {
  if (x > 0.5) { return log(1.0 + x); }
  let t = x / (2.0 + x); // log(1 + x) = 2 atanh(t), and t ≤ 0.2
  let u = t * t;
  return 2.0 * t * (1.0 + u * (1.0 / 3.0 + u * (1.0 / 5.0 + u * (1.0 / 7.0 + u * (1.0 / 9.0)))));
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let n = id.x;
  if (n >= arrayLength(&examples)) { return; }
  let base = n * STRIDE;
  let label = examples[n].z;
  if (label == NONE) {
    for (var k = 0u; k < STRIDE; k++) { logits[base + k] = vec4f(0); }
    rows[n] = vec4f(0);
    return;
  }
  let zy = logits[base + label / 4u][label % 4u];

  var most = -3.4e38; // max over j ≠ y of z_j − z_y
  var sum = 0.0;
  var right = 1.0;
  for (var k = 0u; k < STRIDE; k++) {
    let z = logits[base + k];
    for (var i = 0u; i < 4u; i++) {
      let j = 4u * k + i;
      if (j >= CLASSES) { break; }
      sum += z[i];
      if (j == label) { continue; }
      let d = z[i] - zy;
      most = max(most, d);
      // the first largest logit is the answer, as in PyTorch; NaN is no answer
      if (!(d < 0.0 || (d == 0.0 && j > label))) { right = 0.0; }
    }
  }
  let s = max(0.0, most);
  let mean = sum / f32(CLASSES);

  var total = 0.0;
  var square = 0.0;
  for (var k = 0u; k < STRIDE; k++) {
    let z = logits[base + k];
    var e = exp(z - vec4f(zy + s));
    for (var i = 0u; i < 4u; i++) {
      let j = 4u * k + i;
      if (j >= CLASSES) { e[i] = 0.0; continue; }
      let centred = z[i] - mean;
      square += centred * centred;
      if (j == label) { e[i] = 0.0; }
    }
    total += e.x + e.y + e.z + e.w;
    logits[base + k] = e;
  }
  let q = exp(-s) + total;
  let scale = 1.0 / (q * f32(ranges[examples[n].w].y));
  for (var k = 0u; k < STRIDE; k++) { logits[base + k] *= scale; }
  logits[base + label / 4u][label % 4u] = -total * scale;

  var loss = s + log(q);
  if (s == 0.0) { loss = log1p(total); }
  rows[n] = vec4f(loss, right, zy - mean, square / f32(CLASSES));
}
