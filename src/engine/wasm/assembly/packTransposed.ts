/**
 * Copies the transpose of B [rows, columns] into panels of eight of B's rows, [⌈rows / 8⌉, columns, 8], as `pack` does
 * with B; rows that fill the last panel are zero.
 */
export function packTransposed(
  b: usize,
  stride: usize,
  rows: i32,
  columns: i32,
  panels: usize,
): void {
  for (let j = 0; j < rows; j += 8) {
    const panel = panels + ((<usize>j * columns) << 2);
    for (let x = 0; x < 8; x++) {
      let to = panel + ((<usize>x) << 2);
      const present = j + x < rows;
      let from = b + <usize>(j + x) * stride;
      for (let k = 0; k < columns; k++) {
        f32.store(to, present ? f32.load(from) : 0);
        from += 4;
        to += 32;
      }
    }
  }
}
