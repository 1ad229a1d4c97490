/** A table of plain values, by the names of its columns. */
export type CsvLine = Readonly<Record<string, string | number | boolean>>;

/** Lines as CSV; NaN is empty. Values hold neither commas nor line ends. */
export function columnsCsv(columns: readonly string[], lines: readonly CsvLine[]): string {
  const text = (value: string | number | boolean | undefined) =>
    value === undefined || Number.isNaN(value) ? '' : String(value);
  const rows = lines.map((line) => columns.map((name) => text(line[name])).join(','));
  return `${[columns.join(','), ...rows].join('\n')}\n`;
}

/** What columnsCsv wrote, as texts by column. */
export function readColumnsCsv(csv: string): Record<string, string>[] {
  const [head = '', ...lines] = csv.trimEnd().split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const values = line.split(',');
    return Object.fromEntries(names.map((name, i) => [name, values[i] ?? '']));
  });
}
