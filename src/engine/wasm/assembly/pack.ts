/**
 * Copies B [rows, columns] into panels of eight columns, [columns / 8, rows, 8], in which a product walks through memory
 * without a stride. `columns` is a multiple of 8; strides are in bytes.
 */
export function pack(b: usize, stride: usize, rows: i32, columns: i32, panels: usize): void {
  for (let j = 0; j < columns; j += 8) {
    let from = b + ((<usize>j) << 2);
    for (let k = 0; k < rows; k++) {
      v128.store(panels, v128.load(from));
      v128.store(panels, v128.load(from, 16), 16);
      from += stride;
      panels += 32;
    }
  }
}
