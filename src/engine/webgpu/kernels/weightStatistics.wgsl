// Sums of squares of weights and gradients over short pieces of parameters, added up in double precision outside.

override SIZE4: u32;
override MEMBERS: u32;
override SPLITS: u32;

@group(0) @binding(0) var<storage, read> weights: array<vec4f>;
@group(0) @binding(1) var<storage, read> gradient: array<vec4f>;
@group(0) @binding(2) var<storage, read> pieces: array<vec2u>; // (first vec4 within a member, vec4s)
@group(0) @binding(3) var<storage, read_write> sums: array<vec2f>; // [members, pieces] = (Σ w², Σ g²)

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let count = arrayLength(&pieces);
  if (id.x >= count) { return; }
  let piece = pieces[id.x];
  var sum = vec2f();
  for (var i = piece.x; i < piece.x + piece.y; i++) {
    let at = id.y * SIZE4 + i;
    let w = weights[at];
    var g = gradient[at];
    for (var split = 1u; split < SPLITS; split++) { g += gradient[split * MEMBERS * SIZE4 + at]; }
    sum += vec2f(dot(w, w), dot(g, g));
  }
  sums[id.y * count + id.x] = sum;
}
