/** The way back of pairSum: table[slot a] += rows[n] and table[slot b] += rows[n], example after example. */
export function pairScatter(
  rows: usize,
  rowStride: usize,
  examples: usize,
  count: i32,
  table: usize,
  tableStride: usize,
  columns: i32,
): void {
  const width = (<usize>columns) << 2;
  for (let n = 0; n < count; n++) {
    const a = table + <usize>i32.load(examples) * tableStride;
    const b = table + <usize>i32.load(examples, 4) * tableStride;
    // Two loops, as a and b may be one row (x + x in a shared table).
    for (let at: usize = 0; at < width; at += 16) {
      v128.store(a + at, f32x4.add(v128.load(a + at), v128.load(rows + at)));
    }
    for (let at: usize = 0; at < width; at += 16) {
      v128.store(b + at, f32x4.add(v128.load(b + at), v128.load(rows + at)));
    }
    examples += 12;
    rows += rowStride;
  }
}
