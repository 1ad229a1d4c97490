/** One column of the examples [n, 3]: 0 and 1 are the tokens, 2 is the label. */
export const exampleColumn = (examples: Int32Array, column: 0 | 1 | 2): Int32Array =>
  Int32Array.from({ length: examples.length / 3 }, (_, i) => examples[3 * i + column] as number);
