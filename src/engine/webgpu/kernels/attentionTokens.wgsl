// The residual stream before attention, as a table over slots: slot t < p is token t at position 0, slot p + t is token
// t at position 1, slot 2p is "=" at position 2. X[slot] = W_E[token] + W_pos[position].

override TOKENS: u32; // p
override WIDTH4: u32;
override E_OFFSET: u32;
override POS_OFFSET: u32;
override MEMBER: u32; // vec4s of a member's parameters
override SLOT_ROWS: u32; // rows a member in the table, padding included

@group(0) @binding(0) var<storage, read> weights: array<vec4f>;
@group(0) @binding(1) var<storage, read_write> table: array<vec4f>;

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= WIDTH4 || id.y > 2u * TOKENS) { return; }
  let position = id.y / TOKENS;
  let token = select(id.y % TOKENS, TOKENS, position == 2u);
  let base = id.z * MEMBER + id.x;
  table[(id.z * SLOT_ROWS + id.y) * WIDTH4 + id.x] =
    weights[base + E_OFFSET + token * WIDTH4] + weights[base + POS_OFFSET + position * WIDTH4];
}
