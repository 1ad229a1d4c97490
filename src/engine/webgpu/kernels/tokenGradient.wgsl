// From the gradient of the slot table to those of W_E and W_pos. Rows 0..p of the grid are the tokens ("=" is p), the
// three after them the positions.

override TOKENS: u32;
override WIDTH4: u32;
override SLOT_ROWS: u32;
override E_OFFSET: u32;
override POS_OFFSET: u32;
override MEMBER: u32;

@group(0) @binding(0) var<storage, read> table: array<vec4f>; // gradient over slots
@group(0) @binding(1) var<storage, read_write> gradient: array<vec4f>;

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= WIDTH4 || id.y >= TOKENS + 4u) { return; }
  let slots = id.z * SLOT_ROWS * WIDTH4 + id.x;
  let out = id.z * MEMBER + id.x;
  let isEqualSign = id.y == TOKENS || id.y == TOKENS + 3u;
  var sum = vec4f();
  if (isEqualSign) {
    sum = table[slots + 2u * TOKENS * WIDTH4];
  } else if (id.y < TOKENS) {
    sum = table[slots + id.y * WIDTH4] + table[slots + (TOKENS + id.y) * WIDTH4];
  } else {
    let first = (id.y - TOKENS - 1u) * TOKENS;
    for (var t = 0u; t < TOKENS; t++) { sum += table[slots + (first + t) * WIDTH4]; }
  }
  if (id.y <= TOKENS) { gradient[out + E_OFFSET + id.y * WIDTH4] = sum; }
  else { gradient[out + POS_OFFSET + (id.y - TOKENS - 1u) * WIDTH4] = sum; }
}
