/**
 * out[n] = table[slot a] + table[slot b] of `count` examples, each (slot a, slot b, label) in int32. `columns` is a
 * multiple of 4; strides in bytes.
 */
export function pairSum(
  table: usize,
  tableStride: usize,
  examples: usize,
  count: i32,
  out: usize,
  outStride: usize,
  columns: i32,
): void {
  const width = (<usize>columns) << 2;
  for (let n = 0; n < count; n++) {
    const a = table + <usize>i32.load(examples) * tableStride;
    const b = table + <usize>i32.load(examples, 4) * tableStride;
    for (let at: usize = 0; at < width; at += 16) {
      v128.store(out + at, f32x4.add(v128.load(a + at), v128.load(b + at)));
    }
    examples += 12;
    out += outStride;
  }
}
