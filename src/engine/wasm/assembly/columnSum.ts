/** out += Σ rows[n], n in order; `columns` is a multiple of 4. */
export function columnSum(
  rows: usize,
  rowStride: usize,
  count: i32,
  out: usize,
  columns: i32,
): void {
  for (let at: usize = 0; at < (<usize>columns) << 2; at += 16) {
    let sum = v128.load(out + at);
    let from = rows + at;
    for (let n = 0; n < count; n++) {
      sum = f32x4.add(sum, v128.load(from));
      from += rowStride;
    }
    v128.store(out + at, sum);
  }
}
