/** out[n] = rows[n] + vector over `count` rows of `columns` floats (a multiple of 4); a `rowStride` of 0 repeats a row. */
export function addVector(
  rows: usize,
  rowStride: usize,
  vector: usize,
  count: i32,
  out: usize,
  outStride: usize,
  columns: i32,
): void {
  const width = (<usize>columns) << 2;
  for (let n = 0; n < count; n++) {
    for (let at: usize = 0; at < width; at += 16) {
      v128.store(out + at, f32x4.add(v128.load(rows + at), v128.load(vector + at)));
    }
    rows += rowStride;
    out += outStride;
  }
}
