// The hidden layer of an mlp: pre[n] = T[slot of a] + T[slot of b], hidden[n] = act(pre[n]). The slope of x² needs pre; that
// of ReLU follows from hidden, so pre is not stored. T is the embedding table,
// or the table times W_in: a product over p rows instead of one over D (the rows of a layer fed by two tokens are sums of
// two table rows).

override WIDTH4: u32;
override T_OFFSET: u32;
override T_STRIDE: u32;
override T_MEMBER: u32;
override SQUARE: bool;

@group(0) @binding(0) var<storage, read> table: array<vec4f>;
@group(0) @binding(1) var<storage, read> examples: array<vec4u>; // (slot a, slot b, label, member)
@group(0) @binding(2) var<storage, read_write> pre: array<vec4f>;
@group(0) @binding(3) var<storage, read_write> hidden: array<vec4f>;

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= WIDTH4 || id.y >= arrayLength(&examples)) { return; }
  let example = examples[id.y];
  let base = T_OFFSET + example.w * T_MEMBER + id.x;
  let sum = table[base + example.x * T_STRIDE] + table[base + example.y * T_STRIDE];
  let at = id.y * WIDTH4 + id.x;
  if (SQUARE) {
    pre[at] = sum;
    hidden[at] = sum * sum;
  } else {
    hidden[at] = max(sum, vec4f(0));
  }
}
