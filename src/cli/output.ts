/** One line on standard output. */
export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** A column of a table in a terminal: what it is called, and how a row's value is written. */
export interface TextColumn<Row> {
  readonly label: string;
  write(row: Row): string;
}

/** A table of right-aligned columns, written a line at a time. */
export function textTable<Row>(columns: readonly TextColumn<Row>[]) {
  const cell = ({ label }: TextColumn<Row>, text: string) =>
    text.padStart(Math.max(8, label.length));
  return {
    header: columns.map((column) => cell(column, column.label)).join('  '),
    row: (row: Row) => columns.map((column) => cell(column, column.write(row))).join('  '),
  };
}
