// AdamW as in PyTorch, over all parameters of all members at once:
//   w ← w − lr·wd·w,  m ← β₁m + (1−β₁)g,  v ← β₂v + (1−β₂)g²,  w ← w − lr·m̂ / (√v̂ + ε).
// What depends on the step is computed in double precision outside and read at a dynamic offset. Small changes of large
// weights lose their last bits to rounding; `compensation` carries them over (Kahan), which keeps float32 several times nearer
// to float64.

override SIZE4: u32; // vec4s of a member's parameters
override MEMBERS: u32;
override SPLITS: u32;

struct Step {
  decay: f32,   // lr·wd
  rate: f32,    // lr / (1 − β₁ᵗ)
  inverse: f32, // 1 / √(1 − β₂ᵗ)
  epsilon: f32,
  beta1: f32,
  oneMinusBeta1: f32, // 1 − β₁
  beta2: f32,
  oneMinusBeta2: f32, // 1 − β₂
}

@group(0) @binding(0) var<storage, read_write> weights: array<vec4f>;
@group(0) @binding(1) var<storage, read_write> m: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> v: array<vec4f>;
@group(0) @binding(3) var<storage, read_write> compensation: array<vec4f>; // what rounding has cut off the weights so far
@group(0) @binding(4) var<storage, read> gradient: array<vec4f>;
@group(0) @binding(5) var<storage, read> steps: array<Step>; // [member], of the present step

// x as it is, by way of its bits and of a zero that no compiler knows (the sign of what is never negative). WGSL lets compilers
// reassociate, and Mesa's makes change − ((w + change) − w) zero: without this, lavapipe carries nothing over.
fn opaque(x: vec4f, notNegative: f32) -> vec4f {
  return bitcast<vec4f>(bitcast<vec4u>(x) ^ vec4u(bitcast<u32>(notNegative) >> 31u));
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= SIZE4) { return; }
  let step = steps[id.y];
  let at = id.y * SIZE4 + id.x;
  var g = gradient[at];
  for (var split = 1u; split < SPLITS; split++) { g += gradient[split * MEMBERS * SIZE4 + at]; }
  let nextM = step.beta1 * m[at] + step.oneMinusBeta1 * g;
  let nextV = step.beta2 * v[at] + step.oneMinusBeta2 * g * g;
  m[at] = nextM;
  v[at] = nextV;
  let w = weights[at];
  let change =
    compensation[at] - (step.decay * w + step.rate * nextM / (sqrt(nextV) * step.inverse + step.epsilon));
  let moved = opaque(w + change, step.decay);
  weights[at] = moved;
  compensation[at] = change - (moved - w);
}
